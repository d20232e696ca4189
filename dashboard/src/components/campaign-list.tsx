import { useState } from "react";
import { useCampaigns, useEvents } from "../api/events";
import type { Campaign } from "../api/types";
import { category, count, inCountry, shortTime, span } from "../lib/format";
import { Score } from "./chips";
import { EventLines } from "./event-line";
import { Hostile } from "./hostile";
import { Icon } from "./icon";
import { Empty, Loaded } from "./states";

/** Alerts that belong together, one line each; a line opens to its requests. */
export function CampaignList({ search }: { search: URLSearchParams }) {
  const campaigns = useCampaigns(search, true);
  return (
    <Loaded query={campaigns} height={420}>
      {(data) => {
        const all = data.pages.flatMap((page) => page.campaigns);
        if (all.length === 0) return <Empty title="No campaign matches this filter" />;
        return (
          <div className="stack tight">
            <ul className="campaigns">
              {all.map((campaign) => (
                <CampaignLine key={campaign.id} campaign={campaign} />
              ))}
            </ul>
            {campaigns.hasNextPage && (
              <button
                type="button"
                className="button"
                onClick={() => void campaigns.fetchNextPage()}
                disabled={campaigns.isFetchingNextPage}
              >
                Show earlier campaigns
              </button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function CampaignLine({ campaign }: { campaign: Campaign }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        className="campaign-line"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "down" : "next"} size={16} />
        <strong>{category(campaign.category)}</strong>
        <span>
          {count(campaign.count)} request{campaign.count === 1 ? "" : "s"} from{" "}
          <Hostile text={campaign.client ?? "an unknown address"} limit={45} />
          {inCountry(campaign.country)}
        </span>
        <span className="muted small campaign-ends">
          {shortTime(campaign.last)}, over {span(campaign.last - campaign.first)}
        </span>
        <Score value={campaign.max_score} threshold={campaign.sample.threshold} />
        {campaign.blocked && <span className="chip bad">Source blocked</span>}
        <span className="campaign-sample muted">
          <Hostile text={`${campaign.sample.method} ${campaign.sample.target}`} limit={200} />
        </span>
      </button>
      {open && <CampaignEvents id={campaign.id} />}
    </li>
  );
}

function CampaignEvents({ id }: { id: number }) {
  const events = useEvents(new URLSearchParams({ campaign: String(id) }));
  return (
    <div className="campaign-events">
      <Loaded query={events} height={120}>
        {(data) => (
          <>
            <EventLines
              events={data.pages.flatMap((page) => page.events)}
              label="Requests of this campaign"
            />
            {events.hasNextPage && (
              <button
                type="button"
                className="button small"
                onClick={() => void events.fetchNextPage()}
              >
                Show more
              </button>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
