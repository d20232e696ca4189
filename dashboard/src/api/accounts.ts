import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useAct } from "./acts";
import { api, ok } from "./client";
import type { components } from "./schema";

/** Accounts, API tokens, settings and the audit log. */

type Schemas = components["schemas"];

export function useUsers() {
  return useQuery({ queryKey: ["users"], queryFn: () => ok(api.GET("/api/users")) });
}

export function useAddUser() {
  return useAct({
    run: (body: Schemas["NewUser"]) => ok(api.POST("/api/users", { body })),
    said: (made) => `Account ${made.user.name} is created.`,
  });
}

export function useChangeUser() {
  return useAct({
    run: ({ id, ...body }: Schemas["ChangeUser"] & { id: number }) =>
      ok(api.PATCH("/api/users/{id}", { params: { path: { id } }, body })),
    said: (user) => `Account ${user.name} is changed.`,
  });
}

export function useTokens() {
  return useQuery({ queryKey: ["tokens"], queryFn: () => ok(api.GET("/api/tokens")) });
}

export function useAddToken() {
  return useAct({
    run: (body: Schemas["NewToken"]) => ok(api.POST("/api/tokens", { body })),
    said: (made) => `Token ${made.token.name} is created.`,
  });
}

export function useRemoveToken() {
  return useAct({
    run: ({ id }: { id: number }) =>
      ok(api.DELETE("/api/tokens/{id}", { params: { path: { id } } })),
    said: () => "The token is revoked.",
  });
}

export function useChangePassword() {
  return useAct({
    run: (body: Schemas["ChangePassword"]) => ok(api.PUT("/api/me/password", { body })),
    said: () => "Your password is changed; your other sessions ended.",
  });
}

export function useSettings() {
  return useQuery({ queryKey: ["settings"], queryFn: () => ok(api.GET("/api/settings")) });
}

export function useSetSetting() {
  return useAct({
    run: ({ name, value }: { name: string; value: unknown; before: unknown }) =>
      ok(api.PUT("/api/settings/{name}", { params: { path: { name } }, body: { value } })),
    said: (setting) => `${setting.name} is changed.`,
    undo: (_, { name, before }) =>
      ok(api.PUT("/api/settings/{name}", { params: { path: { name } }, body: { value: before } })),
  });
}

export function useAudit() {
  return useInfiniteQuery({
    queryKey: ["audit"],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET("/api/audit", {
          params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
