import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { applyTheme, useDrawnTheme, useTheme, watchTheme } from "./use-theme";

const drawn = () => document.documentElement.dataset.theme;

/** What the system wants, and how it changes its mind. */
let system: EventTarget & { matches: boolean };

beforeEach(() => {
  system = Object.assign(new EventTarget(), { matches: false });
  vi.spyOn(window, "matchMedia").mockImplementation(() => system as unknown as MediaQueryList);
  delete document.documentElement.dataset.theme;
});

it("follows the system while nothing was chosen, also when it changes its mind", () => {
  watchTheme();
  expect(drawn()).toBe("light");

  system.matches = true;
  system.dispatchEvent(new Event("change"));

  expect(drawn()).toBe("dark");
});

it("draws what was chosen, whatever the system wants, and remembers it", () => {
  const { result, unmount } = renderHook(useTheme);
  expect(result.current[0]).toBe("system");

  act(() => result.current[1]("dark"));
  unmount();

  expect(drawn()).toBe("dark");
  expect(renderHook(useTheme).result.current[0]).toBe("dark");
});

it("goes back to the system", () => {
  const { result } = renderHook(useTheme);
  act(() => result.current[1]("dark"));

  act(() => result.current[1]("system"));

  expect(drawn()).toBe("light");
});

it("is the same wherever it is used", () => {
  const one = renderHook(useTheme);
  const other = renderHook(useTheme);

  act(() => one.result.current[1]("light"));

  expect(other.result.current[0]).toBe("light");
});

it("follows a choice that was made in another tab", () => {
  const { result } = renderHook(useTheme);

  act(() => {
    window.localStorage.setItem("securitai.theme", "dark");
    window.dispatchEvent(new StorageEvent("storage", { key: "securitai.theme" }));
  });

  expect(result.current[0]).toBe("dark");
  expect(drawn()).toBe("dark");
});

it("takes a stored word that it does not know for no choice", () => {
  window.localStorage.setItem("securitai.theme", "purple");

  applyTheme();

  expect(renderHook(useTheme).result.current[0]).toBe("system");
  expect(drawn()).toBe("light");
});

it("draws what was chosen where the browser stores nothing", () => {
  const denied = vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new Error("denied");
  });
  applyTheme();
  expect(drawn()).toBe("light");
  const { result } = renderHook(useTheme);

  act(() => result.current[1]("dark"));
  const seen = [result.current[0], drawn()];
  denied.mockRestore();

  expect(seen).toEqual(["dark", "dark"]);
});

it("tells charts when what is drawn changes", async () => {
  applyTheme();
  const { result } = renderHook(useDrawnTheme);
  expect(result.current).toBe("light");

  await act(async () => {
    document.documentElement.dataset.theme = "dark";
    await new Promise((done) => setTimeout(done));
  });

  expect(result.current).toBe("dark");
});
