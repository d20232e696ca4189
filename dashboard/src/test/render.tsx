import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { MeProvider } from "../api/session";
import type { Me } from "../api/types";
import { makeQueryClient } from "../app";
import { ToastProvider } from "../components/toasts";
import { LiveProvider } from "../hooks/use-live";
import { ME } from "./fixtures";

/** Renders a page as the application would, for somebody who is logged in. */
export function show(page: ReactNode, { at = "/", me = ME }: { at?: string; me?: Me } = {}) {
  window.history.replaceState(null, "", at);
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { retry: false } });
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={client}>
      <ToastProvider>
        <MeProvider value={me}>
          <LiveProvider url="/api/live">{page}</LiveProvider>
        </MeProvider>
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { ...view, user, client };
}

/** What axe finds wrong, by rule; colours need a real browser and are checked there. */
export async function barriers(element: Element): Promise<string[]> {
  const found = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`);
}
