import { useState } from "react";
import { useMayAct } from "../api/session";
import { usePolicy } from "../api/tune";
import { remember, remembered } from "../lib/remembered";
import { Icon } from "./icon";
import { Link } from "./link";

/** What to do first, for those who see this page for the first time; goes away for good when dismissed. */
export function FirstSteps() {
  const mayAct = useMayAct();
  const [gone, setGone] = useState(() => remembered("first-steps"));
  if (gone || !mayAct) return null;
  return (
    <Shown
      onDismiss={() => {
        remember("first-steps");
        setGone(true);
      }}
    />
  );
}

function Shown({ onDismiss }: { onDismiss: () => void }) {
  const policy = usePolicy().data;
  const steps: [string, string, string, boolean][] = [
    ["/events?action=malicious", "Look at an alert", "and see why it was flagged", looked()],
    [
      "/tune",
      "Set your budget",
      "of false alarms a day",
      policy !== undefined && policy.budget_per_day !== null,
    ],
    ["/tune", "Arm blocking", "once a replay shows what it would do", policy?.mode === "block"],
  ];
  return (
    <section className="first-steps" aria-label="First steps">
      <strong>First steps</strong>
      <ol>
        {steps.map(([href, title, more, done], index) => (
          <li key={title} className={done ? "done" : undefined}>
            <span className="first-step-mark" aria-hidden="true">
              {done ? <Icon name="exceptions" size={14} /> : index + 1}
            </span>
            <span>
              <Link href={href}>{title}</Link> <span className="muted">{more}</span>
              {done && <span className="hidden-visually"> (done)</span>}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" className="button quiet small" onClick={onDismiss}>
        Dismiss
      </button>
    </section>
  );
}

const looked = (): boolean => remembered("looked-at-an-alert");
