import type { Status } from "../api/types";
import { count, relative } from "../lib/format";
import { Icon } from "./icon";
import { Link } from "./link";

/** Speaks up when requests reached the site without a verdict: how many, why, and what to do. */
export function UncheckedNotice({ status }: { status: Status }) {
  const { unchecked, unchecked_late: late, unchecked_last: last } = status;
  if (unchecked === 0) return null;
  const failed = unchecked - late;
  return (
    <section className="note-box warn" aria-label="Unchecked requests">
      <Icon name="warn" />
      <div className="stack tight">
        <strong>
          {count(unchecked)} {unchecked === 1 ? "request" : "requests"} passed without a verdict
          since the start{last !== null && `, the last one ${relative(last)}`}
        </strong>
        <span>
          Blocking is meant to stop attacks on their way, but the site must not go down because of
          its guard. So these went through, attacks among them too.
        </span>
        <ul className="stack tight small">
          {late > 0 && (
            <li>
              For {count(late)} the verdict came too late: this machine is overloaded. Give it more
              CPU, or fewer requests.
            </li>
          )}
          {failed > 0 && (
            <li>
              For {count(failed)} the detector failed: the log of this server names the error (“the
              detector failed, requests pass”). Start it anew, or roll back the model in{" "}
              <Link href="/learn">Learn</Link>.
            </li>
          )}
          <li>
            What reached the log is judged afterwards: look through the{" "}
            <Link href="/events?action=malicious">malicious requests</Link> for those that were
            answered as usual.
          </li>
        </ul>
      </div>
    </section>
  );
}
