import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from "react";
import { Icon } from "./icon";

interface Toast {
  id: number;
  text: string;
  bad: boolean;
  undo: (() => void) | undefined;
}

interface Notices {
  /** Says that something was done, and offers to undo it. */
  say: (text: string, undo?: () => void) => void;
  /** Says that something failed. */
  fail: (error: unknown) => void;
}

const Context = createContext<Notices>({ say: () => undefined, fail: () => undefined });

export const useNotices = (): Notices => useContext(Context);

const STAYS_MS = 8000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(1);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((t) => t.id !== id)), []);
  const add = useCallback(
    (text: string, bad: boolean, undo?: () => void) => {
      const id = next.current++;
      setToasts((all) => [...all.slice(-3), { id, text, bad, undo }]);
      window.setTimeout(() => drop(id), bad ? 2 * STAYS_MS : STAYS_MS);
    },
    [drop],
  );
  const notices = useMemo<Notices>(
    () => ({
      say: (text, undo) => add(text, false, undo),
      fail: (error) => add(error instanceof Error ? error.message : String(error), true),
    }),
    [add],
  );
  return (
    <Context value={notices}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={toast.bad ? "toast bad" : "toast"}>
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                className="button small"
                onClick={() => {
                  toast.undo?.();
                  drop(toast.id);
                }}
              >
                <Icon name="undo" size={14} /> Undo
              </button>
            )}
            <button
              type="button"
              className="button quiet icon small"
              aria-label="Dismiss"
              onClick={() => drop(toast.id)}
            >
              <Icon name="close" size={14} />
            </button>
          </div>
        ))}
      </div>
    </Context>
  );
}
