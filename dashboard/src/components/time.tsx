import { fullTime, relative, when } from "../lib/format";

/** A moment: the clock, with the full date at hand. */
export function Time({ at, ago = false }: { at: number; ago?: boolean }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={fullTime(at)}>
      {ago ? relative(at) : when(at)}
    </time>
  );
}
