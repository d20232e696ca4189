import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect } from "react";
import { ApiError, api, ok, setCsrf, whenLoggedOut } from "./client";
import type { Me, Status } from "./types";

/** Who is logged in; null when nobody is. */
export function useSession() {
  const cache = useQueryClient();
  useEffect(() => whenLoggedOut(() => cache.setQueryData(["me"], null)), [cache]);
  return useQuery<Me | null>({
    queryKey: ["me"],
    queryFn: async () => {
      try {
        return remember(await ok(api.GET("/api/me")));
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function remember(me: Me): Me {
  setCsrf(me.csrf);
  return me;
}

export async function logIn(name: string, password: string): Promise<Me> {
  return remember(await ok(api.POST("/api/login", { body: { name, password } })));
}

export async function logOut(): Promise<void> {
  await ok(api.POST("/api/logout"));
}

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** The person who is logged in; only inside the shell. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("useMe outside of the shell");
  return me;
}

/** Whether the person may change things. */
export const useMayAct = (): boolean => useMe().role === "operator";

/** Mode, model and sources: what is running now. */
export function useStatus() {
  return useQuery<Status>({
    queryKey: ["status"],
    queryFn: () => ok(api.GET("/api/status")),
    refetchInterval: 10_000,
  });
}
