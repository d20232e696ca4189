import { useOverview } from "../api/events";
import { eventsHref } from "../api/filters";
import { useStatus } from "../api/session";
import type { Overview, TopItem } from "../api/types";
import { type Bar, Bars } from "../components/bars";
import { Counters } from "../components/counters";
import { FirstSteps } from "../components/first-steps";
import { LiveList } from "../components/live-list";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { RangePicker } from "../components/range-picker";
import { Empty, Loaded } from "../components/states";
import { TrafficChart } from "../components/traffic-chart";
import { UncheckedNotice } from "../components/unchecked-notice";
import { useFirstRange } from "../hooks/use-first-range";
import { navigate, useRoute, withSearch } from "../hooks/use-route";
import { category, inCountry } from "../lib/format";
import { rangeOf } from "../lib/ranges";

/** Height of a panel with a ranked list. */
const RANKING = 341;

/** What happens now and what happened lately. */
export function OverviewPage() {
  const { search } = useRoute();
  const fallback = useFirstRange();
  const range = rangeOf(search, fallback);
  const asked = new URLSearchParams(search);
  if (range.name) asked.set("range", range.name);
  const overview = useOverview(asked, range.span === null);
  const status = useStatus();
  return (
    <>
      <PageHead title="Overview" actions={<RangePicker fallback={fallback} />} />
      {status.data && <UncheckedNotice status={status.data} />}
      <FirstSteps />
      <Loaded query={overview} place={<Counters overview={undefined} status={status.data} />}>
        {(data) => <Counters overview={data} status={status.data} />}
      </Loaded>
      <Panel title="Requests">
        <Loaded query={overview} height={242}>
          {(data) => (
            <TrafficChart
              points={data.series}
              step={data.step}
              onBrush={(start, end) =>
                navigate(
                  `/${withSearch(search, { start: `${start}`, end: `${end}`, range: null })}`,
                )
              }
            />
          )}
        </Loaded>
      </Panel>
      <div className="columns wide-left">
        <LiveList />
        <Loaded query={overview} height={RANKING * 2 + 16}>
          {(data) => <Shares data={data} />}
        </Loaded>
      </div>
      <Loaded query={overview} height={RANKING}>
        {(data) => <Sources data={data} />}
      </Loaded>
    </>
  );
}

function Shares({ data }: { data: Overview }) {
  const span = `start=${data.start}&end=${data.end}`;
  const flagged = data.totals.flagged;
  return (
    <div className="stack">
      <Panel title="By category">
        <Ranked
          total={flagged}
          bars={data.categories.map((one) => ({
            key: one.category,
            label: category(one.category),
            value: one.count,
            href: eventsHref({ category: one.category }, span),
          }))}
        />
      </Panel>
      <Panel title="Attacked endpoints">
        <Ranked
          mono
          total={flagged}
          bars={attacked(data.endpoints, (value) => eventsHref({ endpoint: value }, span))}
        />
      </Panel>
    </div>
  );
}

function Sources({ data }: { data: Overview }) {
  const span = `start=${data.start}&end=${data.end}`;
  const flagged = data.totals.flagged;
  return (
    <div className="columns halves">
      <Panel title="Attacking addresses">
        <Ranked
          mono
          total={flagged}
          bars={attacked(data.clients, (value) => eventsHref({ client: value }, span))}
        />
      </Panel>
      <Panel title="Countries">
        <Ranked
          total={flagged}
          bars={attacked(data.countries, (value) => eventsHref({ country: value }, span))}
        />
      </Panel>
    </div>
  );
}

function attacked(items: TopItem[], href: (value: string) => string): Bar[] {
  return items
    .filter((item) => item.flagged > 0)
    .slice(0, 8)
    .map((item) => ({
      key: item.value,
      label: item.value + inCountry(item.country) + (item.blocked ? " (blocked)" : ""),
      value: item.flagged,
      href: href(item.value),
    }));
}

function Ranked({ bars, total, mono = false }: { bars: Bar[]; total: number; mono?: boolean }) {
  return (
    <div className="ranking">
      {bars.length === 0 ? (
        <Empty title="Nothing flagged in this span" />
      ) : (
        <Bars bars={bars} total={total} mono={mono} />
      )}
    </div>
  );
}
