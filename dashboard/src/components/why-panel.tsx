import { useExplanation } from "../api/events";
import type { EventDetail, Explanation } from "../api/types";
import { category, fieldName, score } from "../lib/format";
import { Hostile } from "./hostile";
import { Panel } from "./panel";
import { ReasonList } from "./reason-list";
import { Loaded } from "./states";

/** Why the request scored as it did: coloured characters, and what it would score without them. */
export function WhyPanel({ detail }: { detail: EventDetail }) {
  const why = useExplanation(detail.event.id);
  return (
    <Panel title="Why">
      <Loaded query={why} height={150}>
        {(explanation) => <Reasons explanation={explanation} />}
      </Loaded>
    </Panel>
  );
}

function Reasons({ explanation }: { explanation: Explanation }) {
  const found = explanation.reasons.length > 0;
  return (
    <div className="stack">
      <Summary explanation={explanation} found={found} />
      <ReasonList reasons={explanation.reasons} />
      {found && (
        <p className="muted small">
          <span className="swatch bad" aria-hidden="true" /> speaks for an attack{" "}
          <span className="swatch good" aria-hidden="true" /> speaks against it. The stronger the
          colour, the more it counts.
        </p>
      )}
      <Again explanation={explanation} />
    </div>
  );
}

function Summary({ explanation, found }: { explanation: Explanation; found: boolean }) {
  const what = explanation.counterfactual;
  if (what) {
    const drops = what.score < explanation.threshold;
    return (
      <p className="counterfactual">
        Without{" "}
        <mark className="removed">
          <Hostile text={what.removed} limit={200} />
        </mark>{" "}
        in <Hostile text={fieldName(what.field)} limit={80} /> this request would score{" "}
        <strong>{score(what.score)}</strong> instead of {score(explanation.score)}
        {drops ? ", and would not be flagged." : ", and would still be flagged."}
      </p>
    );
  }
  if (explanation.score < explanation.threshold) {
    return (
      <p>
        The score of {score(explanation.score)} is below the threshold of{" "}
        {score(explanation.threshold)}: nothing in this request looks like an attack.
      </p>
    );
  }
  return (
    <p>
      {found
        ? `The coloured characters make this look like: ${category(explanation.category)}.`
        : "The model gives no single piece of the request as the reason; its score comes from the whole."}
    </p>
  );
}

function Again({ explanation }: { explanation: Explanation }) {
  const { model } = explanation;
  return (
    <p className="muted small">
      {explanation.same
        ? "Scored again from the stored request: the same score, bit for bit"
        : `Scored again from the stored request: ${score(explanation.score)} (stored: ${score(explanation.stored_score)}; secrets are masked before storing, or another model is in force)`}
      , by {model.name} {model.version}.
    </p>
  );
}
