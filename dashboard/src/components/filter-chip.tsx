import type { Term } from "../api/filters";
import { category } from "../lib/format";
import { FILTER_NAMES } from "./filter-names";
import { Hostile } from "./hostile";
import { Icon } from "./icon";

interface FilterChipProps {
  term: Term;
  onFlip: () => void;
  onDrop: () => void;
}

/** One term of the filter: what it asks, a switch between is and is not, and a way to drop it. */
export function FilterChip({ term, onFlip, onDrop }: FilterChipProps) {
  const name = FILTER_NAMES[term.key];
  const verb = term.key === "text" ? ["contains", "lacks"] : ["is", "is not"];
  return (
    <span className={term.negated ? "chip filter-chip bad" : "chip filter-chip accent"}>
      {name}
      <button
        type="button"
        className="link-button"
        onClick={onFlip}
        aria-label={`${name} ${term.value}: switch to ${verb[term.negated ? 0 : 1]}`}
      >
        {verb[term.negated ? 1 : 0]}
      </button>
      <Hostile text={term.key === "category" ? category(term.value) : term.value} limit={60} />
      <button
        type="button"
        className="link-button"
        aria-label={`Remove ${name} ${term.value}`}
        onClick={onDrop}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
