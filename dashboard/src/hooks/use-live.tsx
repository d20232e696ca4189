import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Event as RequestEvent } from "../api/types";

/** One connection to the server's live events, shared by the whole page. */

export type LiveState = "connecting" | "live" | "lost";

interface Live {
  state: LiveState;
  /** Calls back for each flagged request as it is stored; returns how to stop. */
  onEvent: (listener: (event: RequestEvent) => void) => () => void;
  /** Calls back for any other named message (`decision`, `mode`, `job` …). */
  onChange: (listener: (name: string) => void) => () => void;
}

const Context = createContext<Live>({
  state: "connecting",
  onEvent: () => () => undefined,
  onChange: () => () => undefined,
});

export const useLive = (): Live => useContext(Context);

/** Names of the messages that tell that something else changed. */
const CHANGES = ["decision", "label", "mode", "policy", "job", "exception", "allow", "status"];

export function LiveProvider({ url, children }: { url: string; children: ReactNode }) {
  const [state, setState] = useState<LiveState>("connecting");
  const events = useRef(new Set<(event: RequestEvent) => void>());
  const changes = useRef(new Set<(name: string) => void>());

  useEffect(() => {
    const stream = new EventSource(url);
    stream.onopen = () => setState("live");
    stream.onerror = () => setState("lost");
    const take = (message: MessageEvent<string>) => {
      const event = parse(message.data);
      if (event) for (const listener of events.current) listener(event);
    };
    stream.onmessage = take;
    stream.addEventListener("event", take);
    stream.addEventListener("alert", take);
    for (const name of CHANGES) {
      stream.addEventListener(name, () => {
        for (const listener of changes.current) listener(name);
      });
    }
    return () => stream.close();
  }, [url]);

  const live = useMemo<Live>(
    () => ({ state, onEvent: adder(events.current), onChange: adder(changes.current) }),
    [state],
  );
  return <Context value={live}>{children}</Context>;
}

function adder<T>(set: Set<T>): (listener: T) => () => void {
  return (listener) => {
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  };
}

function parse(data: string): RequestEvent | null {
  try {
    const value: unknown = JSON.parse(data);
    const ok = typeof value === "object" && value !== null && "id" in value && "score" in value;
    return ok ? (value as RequestEvent) : null;
  } catch {
    return null;
  }
}
