/** A shield with a trace running through it. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2 4 7v8c0 7.5 5 12.6 12 15 7-2.4 12-7.5 12-15V7z" className="logo-shield" />
      <path d="M8 17h4l2.5-7 4 12 2.2-5H25" className="logo-trace" />
    </svg>
  );
}
