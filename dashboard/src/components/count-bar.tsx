import { useEffect, useState } from "react";
import type { EventCount } from "../api/types";
import { count as number } from "../lib/format";
import { Icon } from "./icon";

interface CountBarProps {
  search: URLSearchParams;
  count: EventCount | undefined;
  onShow: () => void;
}

/** How many requests match, how many came since the list was drawn, and the way out as a file. */
export function CountBar({ search, count, onShow }: CountBarProps) {
  const key = search.toString();
  const [seen, setSeen] = useState<{ key: string; total: number } | null>(null);
  useEffect(() => {
    if (count && seen?.key !== key) setSeen({ key, total: count.total });
  }, [count, key, seen]);
  const fresh = count && seen?.key === key ? count.total - seen.total : 0;
  const file = (format: string) => `/api/events/export?${key ? `${key}&` : ""}format=${format}`;
  return (
    <div className="row between count-bar">
      <span aria-live="polite">
        {count ? (
          <>
            {!count.exact && "at least "}
            <strong>{number(count.total)}</strong> requests,{" "}
            <strong>{number(count.flagged)}</strong> malicious
            {count.blocked > 0 && `, ${number(count.blocked)} blocked`}
          </>
        ) : (
          "Counting…"
        )}
      </span>
      <span className="row">
        <button
          type="button"
          className={fresh > 0 ? "button small primary fresh" : "button small primary fresh none"}
          onClick={() => {
            if (count) setSeen({ key, total: count.total });
            onShow();
          }}
        >
          {number(Math.max(0, fresh))} new
        </button>
        <a className="button small" href={file("csv")} download>
          <Icon name="download" size={14} /> CSV
        </a>
        <a className="button small" href={file("jsonl")} download>
          <Icon name="download" size={14} /> JSONL
        </a>
      </span>
    </div>
  );
}
