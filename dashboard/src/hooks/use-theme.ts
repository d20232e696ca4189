import { useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";

const KEY = "securitai.theme";
const CHANGED = "securitai:theme";

function stored(): ThemeChoice {
  const value = window.localStorage.getItem(KEY);
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
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

export function useTheme(): [ThemeChoice, (next: ThemeChoice) => void] {
  const choice = useSyncExternalStore(subscribe, stored);
  const choose = (next: ThemeChoice) => {
    window.localStorage.setItem(KEY, next);
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
