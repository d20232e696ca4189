import { type FormEvent, useState } from "react";
import { LIST_KEYS, type ListKey, type Term, termsOf, withTerms } from "../api/filters";
import { navigate, useRoute, withSearch } from "../hooks/use-route";
import { CATEGORY_NAMES } from "../lib/format";
import { FilterChip } from "./filter-chip";
import { FILTER_NAMES } from "./filter-names";
import { Icon } from "./icon";

const KNOWN: Partial<Record<ListKey, readonly string[]>> = {
  category: CATEGORY_NAMES,
  action: ["malicious", "allow", "flag", "block"],
  label: ["threat", "not_threat", "none"],
  method: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"],
};

/** The filter: terms that are combined and can be negated, all of it in the address bar. */
export function FilterBar() {
  const { path, search } = useRoute();
  const terms = termsOf(search);
  const set = (next: Term[]) => {
    const text = withTerms(search, next).toString();
    const view = search.get("group") ? `${text ? "&" : ""}group=${search.get("group")}` : "";
    navigate(path + (text || view ? `?${text}${view}` : ""));
  };
  return (
    <div className="stack tight filter-bar">
      <div className="row">
        <AddTerm onAdd={(term) => set([...terms, term])} />
        <ScoreBounds />
      </div>
      {terms.length > 0 && (
        <ul className="row" aria-label="Filter">
          {terms.map((term, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal terms may stand twice, only their place tells them apart
            <li key={index}>
              <FilterChip
                term={term}
                onFlip={() =>
                  set(terms.map((t, i) => (i === index ? { ...t, negated: !t.negated } : t)))
                }
                onDrop={() => set(terms.filter((_, i) => i !== index))}
              />
            </li>
          ))}
          {terms.length > 1 && (
            <li>
              <button type="button" className="button quiet small" onClick={() => set([])}>
                Clear all
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function AddTerm({ onAdd }: { onAdd: (term: Term) => void }) {
  const [key, setKey] = useState<ListKey>("text");
  const [value, setValue] = useState("");
  const known = KNOWN[key];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = value.trim();
    if (!trimmed) return;
    const negated = trimmed.startsWith("!") && trimmed.length > 1;
    onAdd({ key, value: negated ? trimmed.slice(1).trim() : trimmed, negated });
    setValue("");
  };
  return (
    <form className="row grow" onSubmit={submit}>
      <select
        className="select filter-key"
        aria-label="What to filter by"
        value={key}
        onChange={(event) => setKey(event.target.value as ListKey)}
      >
        {LIST_KEYS.map((name) => (
          <option key={name} value={name}>
            {FILTER_NAMES[name]}
          </option>
        ))}
      </select>
      <input
        id="filter-value"
        className="input grow"
        aria-label="Value"
        list={known && "filter-known"}
        placeholder={
          key === "text"
            ? "Text in the request; !text leaves it out"
            : "Value; !value leaves it out"
        }
        value={value}
        maxLength={500}
        onChange={(event) => setValue(event.target.value)}
      />
      {known && (
        <datalist id="filter-known">
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <button type="submit" className="button">
        <Icon name="search" size={16} /> Filter
      </button>
    </form>
  );
}

function ScoreBounds() {
  const { path, search } = useRoute();
  const set = (name: "score_min" | "score_max", value: string) =>
    navigate(path + withSearch(search, { [name]: value === "" ? null : value }), true);
  return (
    <span className="row small">
      <label htmlFor="score-min">Score from</label>
      <input
        id="score-min"
        className="input score-input"
        type="number"
        min={0}
        max={1}
        step="any"
        placeholder="0"
        value={search.get("score_min") ?? ""}
        onChange={(event) => set("score_min", event.target.value)}
      />
      <label htmlFor="score-max">to</label>
      <input
        id="score-max"
        className="input score-input"
        type="number"
        min={0}
        max={1}
        step="any"
        placeholder="1"
        value={search.get("score_max") ?? ""}
        onChange={(event) => set("score_max", event.target.value)}
      />
    </span>
  );
}
