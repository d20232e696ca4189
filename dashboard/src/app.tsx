import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "./api/client";
import { MeProvider, useSession } from "./api/session";
import { Shell } from "./components/shell";
import { Failure } from "./components/states";
import { ToastProvider } from "./components/toasts";
import { LiveProvider } from "./hooks/use-live";
import { LogIn } from "./pages/log-in";
import { PageOf } from "./pages/pages";

/** A refusal is not tried again; a server that is away is, twice. */
function retry(failures: number, error: unknown): boolean {
  return failures < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500);
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry, staleTime: 2000 } } });
}

export function App() {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <Gate />
      </ToastProvider>
    </QueryClientProvider>
  );
}

/** The log-in for those who are not known, the dashboard for those who are. */
function Gate() {
  const session = useSession();
  if (session.error) {
    return (
      <main className="gate">
        <Failure error={session.error} retry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === undefined) return <main className="gate" aria-busy="true" />;
  if (session.data === null) return <LogIn />;
  return (
    <MeProvider value={session.data}>
      <LiveProvider url="/api/live">
        <Shell>
          <PageOf />
        </Shell>
      </LiveProvider>
    </MeProvider>
  );
}
