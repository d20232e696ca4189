import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useAct } from "./acts";
import { api, ok } from "./client";
import { filterQuery } from "./filters";
import type { LabelName } from "./types";

/** Reading events, and what a person says of them. */

export function useOverview(search: URLSearchParams, live: boolean) {
  return useQuery({
    queryKey: ["overview", search.toString()],
    queryFn: () => ok(api.GET("/api/overview", { params: { query: filterQuery(search) } })),
    refetchInterval: live ? 5000 : false,
    placeholderData: (old) => old,
  });
}

export function useEvents(search: URLSearchParams) {
  return useInfiniteQuery({
    queryKey: ["events", search.toString()],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/events", {
          params: { query: { ...filterQuery(search), limit: 200, ...cursor(pageParam) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (old) => old,
    refetchOnWindowFocus: false, // new rows come when they are asked for
  });
}

export function useCampaigns(search: URLSearchParams, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ["campaigns", search.toString()],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/campaigns", {
          params: { query: { ...filterQuery(search), limit: 50, ...cursor(pageParam) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (old) => old,
    refetchOnWindowFocus: false, // new rows come when they are asked for
    enabled,
  });
}

const cursor = (value: string) => (value ? { cursor: value } : {});

export function useEventCount(search: URLSearchParams) {
  return useQuery({
    queryKey: ["count", search.toString()],
    queryFn: () => ok(api.GET("/api/events/count", { params: { query: filterQuery(search) } })),
    refetchInterval: 10_000,
    placeholderData: (old) => old,
  });
}

export function useEvent(id: number) {
  return useQuery({
    queryKey: ["event", id],
    queryFn: () => ok(api.GET("/api/events/{id}", { params: { path: { id } } })),
  });
}

export function useExplanation(id: number) {
  return useQuery({
    queryKey: ["event", id, "why"],
    queryFn: () => ok(api.GET("/api/events/{id}/explain", { params: { path: { id } } })),
    staleTime: 60_000,
    retry: false,
  });
}

export function useSameSource(id: number) {
  return useQuery({
    queryKey: ["event", id, "same-source"],
    queryFn: () => ok(api.GET("/api/events/{id}/same-source", { params: { path: { id } } })),
  });
}

export function useSimilar(id: number) {
  return useQuery({
    queryKey: ["event", id, "similar"],
    queryFn: () => ok(api.GET("/api/events/{id}/similar", { params: { path: { id } } })),
  });
}

const unlabel = (id: number) =>
  ok(api.DELETE("/api/events/{id}/label", { params: { path: { id } } }));

export function useLabel() {
  return useAct({
    run: ({ id, label }: { id: number; label: LabelName }) =>
      ok(api.PUT("/api/events/{id}/label", { params: { path: { id } }, body: { label } })),
    said: (_, { label }) =>
      label === "threat" ? "Marked as a threat." : "Marked as not a threat.",
    undo: (_, { id }) => unlabel(id),
    undone: "Label taken back.",
  });
}

export function useRemoveLabel() {
  return useAct({ run: ({ id }: { id: number }) => unlabel(id), said: () => "Label taken back." });
}

export function useAddNote() {
  return useAct({
    run: ({ id, text }: { id: number; text: string }) =>
      ok(api.POST("/api/events/{id}/notes", { params: { path: { id } }, body: { text } })),
    said: () => "Note added.",
  });
}

export function useNotifyEvent() {
  return useAct({
    run: ({ id }: { id: number }) =>
      ok(api.POST("/api/events/{id}/notify", { params: { path: { id } } })),
    said: () => "Sent to every channel that is switched on.",
  });
}

export function useViews() {
  return useQuery({ queryKey: ["views"], queryFn: () => ok(api.GET("/api/views")) });
}

export function useSaveView() {
  return useAct({
    run: (body: { name: string; query: string }) => ok(api.POST("/api/views", { body })),
    said: (view) => `View “${view.name}” saved.`,
    undo: (view) => ok(api.DELETE("/api/views/{id}", { params: { path: { id: view.id } } })),
  });
}

export function useRemoveView() {
  return useAct({
    run: (view: { id: number; name: string; query: string }) =>
      ok(api.DELETE("/api/views/{id}", { params: { path: { id: view.id } } })),
    said: (_, view) => `View “${view.name}” removed.`,
    undo: (_, { name, query }) => ok(api.POST("/api/views", { body: { name, query } })),
  });
}
