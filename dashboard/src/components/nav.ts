import type { IconName } from "./icon";

export interface NavItem {
  path: string;
  label: string;
  icon: IconName;
}

/** The pages, in the order in which one needs them. */
export const NAV: readonly NavItem[] = [
  { path: "/", label: "Overview", icon: "overview" },
  { path: "/events", label: "Events", icon: "events" },
  { path: "/blocked", label: "Blocked", icon: "blocked" },
  { path: "/exceptions", label: "Exceptions", icon: "exceptions" },
  { path: "/tune", label: "Tune", icon: "tune" },
  { path: "/learn", label: "Learn", icon: "learn" },
  { path: "/notifications", label: "Notifications", icon: "bell" },
  { path: "/playground", label: "Playground", icon: "flask" },
  { path: "/settings", label: "Settings", icon: "settings" },
];

/** Whether a path lies on a page: the page itself or something below it. */
export function onPage(path: string, item: string): boolean {
  return item === "/" ? path === "/" : path === item || path.startsWith(`${item}/`);
}
