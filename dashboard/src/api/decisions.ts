import { useQuery } from "@tanstack/react-query";
import { useAct } from "./acts";
import { api, ok } from "./client";
import type { components } from "./schema";
import type { ExceptionScope } from "./types";

/** Blocks, the allow-list and exceptions. */

type NewDecision = components["schemas"]["NewDecision"];
type NewException = components["schemas"]["NewException"];
export type DecisionKind = NewDecision["kind"];

export function useDecisions() {
  return useQuery({
    queryKey: ["decisions"],
    queryFn: () => ok(api.GET("/api/decisions")),
    refetchInterval: 15_000,
  });
}

export function useDecisionPreview(kind: DecisionKind, value: string) {
  return useQuery({
    queryKey: ["decisions", "preview", kind, value],
    queryFn: () => ok(api.POST("/api/decisions/preview", { body: { kind, value } })),
    enabled: value.trim() !== "",
    retry: false,
  });
}

const undoDecision = (id: number) =>
  ok(api.DELETE("/api/decisions/{id}", { params: { path: { id } } }));

export function useBlock() {
  return useAct({
    run: (body: NewDecision) => ok(api.POST("/api/decisions", { body })),
    said: (decision) => `${decision.value} is blocked.`,
    undo: (decision) => undoDecision(decision.id),
    undone: "The block is lifted.",
  });
}

export function useUnblock() {
  return useAct({
    run: ({ id }: { id: number; value: string }) => undoDecision(id),
    said: (_, { value }) => `${value} is no longer blocked.`,
  });
}

export function useAllowList() {
  return useQuery({ queryKey: ["allow"], queryFn: () => ok(api.GET("/api/allow")) });
}

const removeAllow = (id: number) => ok(api.DELETE("/api/allow/{id}", { params: { path: { id } } }));

export function useAllow() {
  return useAct({
    run: (body: { network: string; reason: string | null }) => ok(api.POST("/api/allow", { body })),
    said: (entry) => `${entry.network} is always allowed.`,
    undo: (entry) => (entry.id === null ? Promise.resolve() : removeAllow(entry.id)),
  });
}

export function useRemoveAllow() {
  return useAct({
    run: ({ id }: { id: number; network: string; reason: string | null }) => removeAllow(id),
    said: (_, { network }) => `${network} is no longer on the allow-list.`,
    undo: (_, { network, reason }) => ok(api.POST("/api/allow", { body: { network, reason } })),
  });
}

export function useExceptions() {
  return useQuery({ queryKey: ["exceptions"], queryFn: () => ok(api.GET("/api/exceptions")) });
}

export function useSuggestion(event: number) {
  return useQuery({
    queryKey: ["event", event, "exception"],
    queryFn: () => ok(api.GET("/api/events/{id}/exception", { params: { path: { id: event } } })),
  });
}

export function useExceptionPreview(scope: ExceptionScope, enabled: boolean) {
  return useQuery({
    queryKey: ["exceptions", "preview", scope],
    queryFn: () => ok(api.POST("/api/exceptions/preview", { body: scope })),
    enabled,
    retry: false,
  });
}

const undoException = (id: number) =>
  ok(api.DELETE("/api/exceptions/{id}", { params: { path: { id } } }));

export function useAddException() {
  return useAct({
    run: (body: NewException) => ok(api.POST("/api/exceptions", { body })),
    said: () => "The exception is in force.",
    undo: (made) => undoException(made.id),
    undone: "The exception is gone.",
  });
}

export function useUndoException() {
  return useAct({
    run: ({ id }: { id: number }) => undoException(id),
    said: () => "The exception is gone.",
  });
}
