/** Line icons on a 20-unit grid, drawn here so that no font and no other origin is needed. */
const PATHS = {
  overview: "M3 16V9m5 7V4m5 12v-5m4 5V7",
  events: "M4 5h12M4 10h12M4 15h8",
  blocked: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM5.2 5.2l9.6 9.6",
  exceptions: "M4 10.5 8 14.5 16 6",
  tune: "M4 6h7m4 0h1M4 14h1m4 0h7M13 4v4M7 12v4",
  learn: "M3 8l7-4 7 4-7 4-7-4Zm3 2v4c2.5 2 5.5 2 8 0v-4",
  bell: "M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1.5H4l1.5-1.5ZM8.5 17h3",
  settings:
    "M10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM10 2v2.5m0 11V18M2 10h2.5m11 0H18M4.3 4.3l1.8 1.8m7.8 7.8 1.8 1.8m0-11.4-1.8 1.8m-7.8 7.8-1.8 1.8",
  shield: "M10 2.5 4 5v5c0 4 2.7 6.4 6 7.5 3.3-1.1 6-3.5 6-7.5V5z",
  eye: "M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Zm7.5-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  close: "M5 5l10 10M15 5 5 15",
  menu: "M3 6h14M3 10h14M3 14h14",
  search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.7 8.7L16.5 16.5",
  download: "M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 16h12",
  back: "M12 5l-5 5 5 5",
  next: "M8 5l5 5-5 5",
  down: "M5 8l5 5 5-5",
  warn: "M10 3 2.5 16h15L10 3Zm0 5v4m0 2v.5",
  undo: "M7 5 3.5 8.5 7 12M4 8.5h7.5a4 4 0 0 1 0 8H8",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5m0 13V18M2 10h1.5m13 0H18M4.5 4.5l1 1m9 9 1 1m0-11-1 1m-9 9-1 1",
  flask: "M8 3h4M8.5 3v5L4 16.5h12L11.5 8V3M6.5 12.5h7",
  user: "M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 17c.5-3.5 2.5-5 6-5s5.5 1.5 6 5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
