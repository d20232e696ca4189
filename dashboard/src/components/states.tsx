import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** Nothing to show yet: says why, and what would change that. */
export function Empty({
  icon = "shield",
  title,
  children,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <strong>{title}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}

/** Something failed: what, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <div className="note-box bad" role="alert">
      <Icon name="warn" />
      <div className="stack tight">
        <span>{error instanceof Error ? error.message : "Something went wrong."}</span>
        {retry && (
          <span>
            <button type="button" className="button small" onClick={retry}>
              Try again
            </button>
          </span>
        )}
      </div>
    </div>
  );
}

/** Holds the place of what is being fetched, so that nothing jumps when it comes. */
export function Skeleton({ height = 120 }: { height?: number }) {
  return (
    <div className="skeleton" style={{ height }} role="status">
      <span className="hidden-visually">Loading</span>
    </div>
  );
}

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** One of: the data, the failure, the place held. Old data stays while new data is fetched. */
export function Loaded<T>({
  query,
  height,
  place,
  children,
}: {
  query: QueryLike<T>;
  height?: number;
  /** What holds the place, where a box of a height does not do. */
  place?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return place ?? <Skeleton height={height} />;
}
