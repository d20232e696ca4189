import type { components } from "../api/schema";
import { byField, strongest } from "../lib/evidence";
import { fieldName } from "../lib/format";
import { Evidence } from "./evidence";
import { Hostile } from "./hostile";

type Reason = components["schemas"]["CheckResult"]["reasons"][number];

/** The fields that drive a score, each with its characters coloured; the first `most` of them. */
export function ReasonList({ reasons, most = 6 }: { reasons: readonly Reason[]; most?: number }) {
  const heaviest = strongest([...reasons]);
  return byField([...reasons])
    .slice(0, most)
    .map((one) => (
      <figure key={`${one.field}\n${one.value}`} className="stack tight">
        <figcaption className="small">
          <strong>
            <Hostile text={fieldName(one.field)} limit={120} />
          </strong>
        </figcaption>
        <Evidence value={one.value} spans={one.spans} strongest={heaviest} />
      </figure>
    ));
}
