import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useAct } from "./acts";
import { api, ok } from "./client";
import type { ChannelSettings } from "./types";

/** Notification channels and what was delivered. */

export function useChannels() {
  return useQuery({ queryKey: ["channels"], queryFn: () => ok(api.GET("/api/channels")) });
}

const removeChannel = (id: number) =>
  ok(api.DELETE("/api/channels/{id}", { params: { path: { id } } }));

export function useSaveChannel() {
  return useAct({
    run: ({ id, settings }: { id: number | null; settings: ChannelSettings }) =>
      id === null
        ? ok(api.POST("/api/channels", { body: settings }))
        : ok(api.PUT("/api/channels/{id}", { params: { path: { id } }, body: settings })),
    said: (channel) => `Channel “${channel.settings.name}” is saved.`,
  });
}

export function useRemoveChannel() {
  return useAct({
    run: ({ id }: { id: number; settings: ChannelSettings }) => removeChannel(id),
    said: (_, { settings }) => `Channel “${settings.name}” is removed.`,
    undo: (_, { settings }) => ok(api.POST("/api/channels", { body: settings })),
    undone: "The channel is back; a secret must be typed anew.",
  });
}

export function useTestChannel() {
  return useAct({
    run: async ({ id }: { id: number }) => {
      const result = await ok(api.POST("/api/channels/{id}/test", { params: { path: { id } } }));
      if (!result.ok) throw new Error(`The test failed: ${result.error ?? "no reason given"}`);
      return result;
    },
    said: (result) => `The test message was delivered in ${result.milliseconds} ms.`,
  });
}

export function useDeliveries() {
  return useInfiniteQuery({
    queryKey: ["deliveries"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/deliveries", {
          params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 5000,
  });
}
