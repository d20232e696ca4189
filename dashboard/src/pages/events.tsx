import { useCallback, useEffect, useMemo, useState } from "react";
import { useEventCount, useEvents, useLabel } from "../api/events";
import { filterQuery } from "../api/filters";
import { useMayAct } from "../api/session";
import type { EventPage } from "../api/types";
import { CampaignList } from "../components/campaign-list";
import { CountBar } from "../components/count-bar";
import { EventTable } from "../components/event-table";
import { FilterBar } from "../components/filter-bar";
import { Keys } from "../components/keys";
import { PageHead } from "../components/page-head";
import { RangePicker } from "../components/range-picker";
import { SavedViews } from "../components/saved-views";
import { Segments } from "../components/segments";
import { Empty, Loaded } from "../components/states";
import { useKeys } from "../hooks/use-keys";
import { navigate, useRoute, withSearch } from "../hooks/use-route";
import { when } from "../lib/format";
import { keepTrail } from "../lib/trail";

/** All requests that were read: filtered, counted, exported, walked through by keyboard. */
export function EventsPage() {
  const { path, search } = useRoute();
  const grouped = search.get("group") === "campaign";
  const asked = new URLSearchParams(Object.entries(filterQuery(search)).flatMap(pairs));
  return (
    <>
      <PageHead
        title="Events"
        actions={
          <>
            <SavedViews />
            <Segments
              label="Grouping"
              value={grouped ? "campaign" : "none"}
              options={[
                ["none", "Requests"],
                ["campaign", "Campaigns"],
              ]}
              onChange={(next) =>
                navigate(path + withSearch(search, { group: next === "campaign" ? next : null }))
              }
            />
          </>
        }
      />
      <div className="row between">
        <RangePicker fallback={null} />
      </div>
      <FilterBar />
      {grouped ? <CampaignList search={asked} /> : <Requests search={asked} />}
    </>
  );
}

function pairs([key, value]: [string, string | string[]]): [string, string][] {
  return [value].flat().map((one) => [key, one]);
}

function Requests({ search }: { search: URLSearchParams }) {
  const events = useEvents(search);
  const count = useEventCount(search);
  const [asked, setAsked] = useState(0);
  const show = () => {
    setAsked(asked + 1);
    void events.refetch();
  };
  return (
    <>
      <CountBar search={search} count={count.data} onShow={show} />
      <Loaded query={events} height={560}>
        {(data) => (
          <Rows
            pages={data.pages}
            view={`${search} ${asked}`}
            total={count.data?.total}
            filtered={search.size > 0}
            onEnd={() => {
              if (events.hasNextPage && !events.isFetchingNextPage) void events.fetchNextPage();
            }}
          />
        )}
      </Loaded>
    </>
  );
}

interface RowsProps {
  pages: EventPage[];
  view: string;
  total: number | undefined;
  filtered: boolean;
  onEnd: () => void;
}

function Rows({ pages, view, total, filtered, onEnd }: RowsProps) {
  const events = useMemo(() => pages.flatMap((page) => page.events), [pages]);
  const searched = pages.at(-1)?.searched ?? null;
  const [chosen, setChosen] = useState({ view, id: 0 });
  const active = chosen.view === view ? events.findIndex((one) => one.id === chosen.id) : -1;
  const choose = useCallback((id: number) => setChosen({ view, id }), [view]);
  const mayAct = useMayAct();
  const label = useLabel();
  const event = events[active];
  const move = (by: number) => {
    const next = events[Math.max(0, Math.min(events.length - 1, active + by))];
    if (next) choose(next.id);
  };
  const end = useCallback(onEnd, [onEnd]);

  useEffect(() => {
    keepTrail({
      href: window.location.pathname + window.location.search,
      ids: events.map((e) => e.id),
    });
  }, [events]);

  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => event && navigate(`/events/${event.id}`),
    t: () => event && mayAct && label.mutate({ id: event.id, label: "threat" }),
    n: () => event && mayAct && label.mutate({ id: event.id, label: "not_threat" }),
    "/": () => document.getElementById("filter-value")?.focus(),
  });

  if (events.length === 0) {
    return (
      <div className="panel">
        {searched !== null ? (
          <Empty icon="search" title={`Nothing found back to ${when(searched)}`}>
            <button type="button" className="button small" onClick={onEnd}>
              Search further back
            </button>
          </Empty>
        ) : filtered ? (
          <Empty icon="search" title="No request matches this filter">
            Take a term away, turn one around, or choose a longer span of time.
          </Empty>
        ) : (
          <Empty title="No request was read yet">
            Requests appear here as soon as a log, a stream or the demo shop gives some.
          </Empty>
        )}
      </div>
    );
  }
  return (
    <>
      <EventTable
        events={events}
        total={total}
        active={active}
        view={view}
        onActive={choose}
        onEnd={end}
      />
      <Keys mayAct={mayAct} />
    </>
  );
}
