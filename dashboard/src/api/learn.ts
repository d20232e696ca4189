import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useAct } from "./acts";
import { api, ok } from "./client";
import type { Job } from "./types";

/** The labelling queue, training jobs and models. */

export function useQueue() {
  return useQuery({
    queryKey: ["queue"],
    queryFn: () => ok(api.GET("/api/queue", { params: { query: { limit: 30 } } })),
  });
}

const ENDED = ["done", "failed", "cancelled"];

export function useJobs() {
  return useQuery({
    queryKey: ["jobs"],
    queryFn: () => ok(api.GET("/api/jobs")),
    refetchInterval: (query) =>
      query.state.data?.some((job) => !ENDED.includes(job.state)) ? 1000 : 15_000,
  });
}

/** The models; asked for anew whenever the latest job changes its state, for it may have made one. */
export function useModels(latest: Job | undefined) {
  const cache = useQueryClient();
  const mark = latest && `${latest.id} ${latest.state}`;
  const before = useRef(mark);
  useEffect(() => {
    if (before.current !== mark) void cache.invalidateQueries({ queryKey: ["models"] });
    before.current = mark;
  }, [cache, mark]);
  return useQuery({ queryKey: ["models"], queryFn: () => ok(api.GET("/api/models")) });
}

/** A model against the one in force; followed while it runs beside it. */
export function useComparison(id: number) {
  return useQuery({
    queryKey: ["models", id, "comparison"],
    queryFn: () => ok(api.GET("/api/models/{id}/comparison", { params: { path: { id } } })),
    staleTime: 10_000,
    refetchInterval: (query) => (query.state.data?.new.state === "shadow" ? 10_000 : false),
  });
}

export function useStartTraining() {
  return useAct({
    run: (body: { kind: string | null; note: string | null }) =>
      ok(api.POST("/api/jobs/train", { body })),
    said: () => "Training has begun in the background.",
    undo: (job) => ok(api.POST("/api/jobs/{id}/cancel", { params: { path: { id: job.id } } })),
    undone: "The training was stopped.",
  });
}

export function useCancelJob() {
  return useAct({
    run: ({ id }: { id: number }) =>
      ok(api.POST("/api/jobs/{id}/cancel", { params: { path: { id } } })),
    said: () => "The training was stopped.",
  });
}

export function useShadow() {
  return useAct({
    run: ({ id }: { id: number }) =>
      ok(api.POST("/api/models/{id}/shadow", { params: { path: { id } } })),
    said: (model) => `${model.ref.name} ${model.ref.version} now runs beside the model in force.`,
  });
}

const rollback = () => ok(api.POST("/api/models/rollback"));

export function usePromote() {
  return useAct({
    run: ({ id }: { id: number }) =>
      ok(api.POST("/api/models/{id}/promote", { params: { path: { id } } })),
    said: (model) => `${model.ref.name} ${model.ref.version} is in force.`,
    undo: rollback,
    undone: "The model before is back in force.",
  });
}

export function useRollback() {
  return useAct({
    run: (_: { confirmed: true }) => rollback(),
    said: (model) => `${model.ref.name} ${model.ref.version} is back in force.`,
  });
}
