import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAct } from "./acts";
import { api, ok } from "./client";
import type { components } from "./schema";

/** The policy in force, budgets and replays. */

type SetPolicy = components["schemas"]["SetPolicy"];
type RunReplay = components["schemas"]["RunReplay"];
export type Direction = "newly_flagged" | "newly_allowed";

export function usePolicy() {
  return useQuery({ queryKey: ["policy"], queryFn: () => ok(api.GET("/api/policy")) });
}

export function useBudget(perDay: number, days: number, unlabelled: boolean) {
  return useQuery({
    queryKey: ["policy", "budget", perDay, days, unlabelled],
    queryFn: () =>
      ok(
        api.GET("/api/policy/budget", {
          params: { query: { per_day: perDay, days, unlabelled } },
        }),
      ),
    placeholderData: (old) => old,
    retry: false,
  });
}

export function useReplays() {
  return useQuery({ queryKey: ["replays"], queryFn: () => ok(api.GET("/api/replays")) });
}

/** Runs a replay; nothing changes by it. */
export function useRunReplay() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: RunReplay) => ok(api.POST("/api/replays", { body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["replays"] }),
  });
}

export function useReplayDiff(id: number, direction: Direction | null) {
  return useInfiniteQuery({
    queryKey: ["replays", id, "diff", direction],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/replays/{id}/diff", {
          params: {
            path: { id },
            query: {
              limit: 50,
              ...(direction ? { direction } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

const setPolicy = (body: SetPolicy) => ok(api.PUT("/api/policy", { body }));
const setMode = (mode: "observe" | "block", replay: number | null) =>
  ok(api.PUT("/api/policy/mode", { body: { mode, replay } }));

export function useSetPolicy(before: SetPolicy | null) {
  return useAct({
    run: setPolicy,
    said: () => "The threshold is in force.",
    ...(before ? { undo: () => setPolicy(before), undone: "The old threshold is back." } : {}),
  });
}

export function useSetMode() {
  return useAct({
    run: ({ mode, replay }: { mode: "observe" | "block"; replay: number | null }) =>
      setMode(mode, replay),
    said: (_, { mode }) =>
      mode === "block"
        ? "Blocking is armed: malicious requests are refused."
        : "Observing: nothing is blocked by score.",
    undo: (_, { mode, replay }) => setMode(mode === "block" ? "observe" : "block", replay),
    undone: "The mode is as it was.",
  });
}
