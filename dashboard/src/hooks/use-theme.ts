import { useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";

const KEY = "securitai.theme";
const CHANGED = "securitai:theme";

/** The choice where the browser stores nothing: it holds until the page is left. */
let unstored: string | null = null;

function stored(): ThemeChoice {
  let value = unstored;
  try {
    value = window.localStorage.getItem(KEY);
  } catch {
    // The browser denies it.
  }
  return value === "light" || value === "dark" ? value : "system";
}

/** Writes the theme in force onto the document: the one place where it becomes visible. */
export function applyTheme(): void {
  const choice = stored();
  const dark =
    choice === "dark" ||
    (choice === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Applies the theme now and whenever the system changes its mind. */
export function watchTheme(): void {
  applyTheme();
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);
}

function subscribe(listener: () => void): () => void {
  const elsewhere = () => {
    applyTheme();
    listener();
  };
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", elsewhere);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", elsewhere);
  };
}

export function useTheme(): [ThemeChoice, (next: ThemeChoice) => void] {
  const choice = useSyncExternalStore(subscribe, stored);
  const choose = (next: ThemeChoice) => {
    unstored = next;
    try {
      window.localStorage.setItem(KEY, next);
    } catch {
      // Without storage the next visit follows the system.
    }
    applyTheme();
    window.dispatchEvent(new Event(CHANGED));
  };
  return [choice, choose];
}

/** `light` or `dark` as it is drawn now; charts redraw when it changes. */
export function useDrawnTheme(): string {
  return useSyncExternalStore(
    (listener) => {
      const observer = new MutationObserver(listener);
      observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
      return () => observer.disconnect();
    },
    () => document.documentElement.dataset.theme ?? "light",
  );
}
