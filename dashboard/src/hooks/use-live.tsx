import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Event as RequestEvent, Status } from "../api/types";

/** One connection to the server's live events, shared by the whole page. */

export type LiveState = "connecting" | "live" | "lost";

interface Live {
  state: LiveState;
  /** Calls back for each flagged request as it is stored; returns how to stop. */
  onEvent: (listener: (event: RequestEvent) => void) => () => void;
}

const Context = createContext<Live>({
  state: "connecting",
  onEvent: () => () => undefined,
});

export const useLive = (): Live => useContext(Context);

const RETRY_MS = 3000;

/** What may look different after the mode, the model or a block changed. */
const STATEFUL = ["policy", "decisions", "models"];

export function LiveProvider({ url, children }: { url: string; children: ReactNode }) {
  const cache = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");
  const listeners = useRef(new Set<(event: RequestEvent) => void>());

  useEffect(() => {
    let stream: EventSource;
    let timer = 0;
    let broken = false;
    const open = () => {
      stream = new EventSource(url);
      stream.onopen = () => {
        setState("live");
        // A new stream tells only of what comes; ask for what came in between.
        if (broken) void cache.invalidateQueries({ queryKey: ["events"] });
        broken = false;
      };
      stream.onerror = () => {
        setState("lost");
        broken = true;
        if (stream.readyState !== EventSource.CLOSED) return;
        // The server refused; perhaps the session is over, which /api/me tells.
        void cache.invalidateQueries({ queryKey: ["me"] });
        timer = window.setTimeout(open, RETRY_MS);
      };
      stream.addEventListener("event", (message) => {
        const event = parsed<RequestEvent>(message, "score");
        if (event) for (const listener of listeners.current) listener(event);
      });
      stream.addEventListener("state", (message) => {
        const status = parsed<Status>(message, "mode");
        if (!status) return;
        cache.setQueryData(["status"], status);
        for (const key of STATEFUL) void cache.invalidateQueries({ queryKey: [key] });
      });
    };
    open();
    return () => {
      window.clearTimeout(timer);
      stream.close();
    };
  }, [url, cache]);

  const live = useMemo<Live>(
    () => ({
      state,
      onEvent: (listener) => {
        listeners.current.add(listener);
        return () => {
          listeners.current.delete(listener);
        };
      },
    }),
    [state],
  );
  return <Context value={live}>{children}</Context>;
}

/** The object of a message; null when it is none or lacks the key that it must have. */
function parsed<T>(message: MessageEvent<string>, key: string): T | null {
  try {
    const value: unknown = JSON.parse(message.data);
    return typeof value === "object" && value !== null && key in value ? (value as T) : null;
  } catch {
    return null;
  }
}
