import { useState } from "react";
import { useChannels, useDeliveries, useRemoveChannel, useTestChannel } from "../api/notify";
import { useMayAct } from "../api/session";
import type { Channel } from "../api/types";
import { ChannelDialog } from "../components/channel-dialog";
import { CHANNEL_KINDS } from "../components/channel-kinds";
import { Deliveries } from "../components/deliveries";
import { Hostile } from "../components/hostile";
import { PageHead } from "../components/page-head";
import { Panel } from "../components/panel";
import { Empty, Loaded } from "../components/states";
import { Time } from "../components/time";

/** Who is told of an attack, how, and whether it arrived. */
export default function NotificationsPage() {
  const channels = useChannels();
  const deliveries = useDeliveries();
  const mayAct = useMayAct();
  const [edited, setEdited] = useState<Channel | "new" | null>(null);
  return (
    <>
      <PageHead
        title="Notifications"
        actions={
          mayAct && (
            <button type="button" className="button primary" onClick={() => setEdited("new")}>
              Add a channel
            </button>
          )
        }
      >
        Alerts of one campaign arrive as one message; limits and quiet hours keep them bearable.
      </PageHead>
      <Panel title="Channels" flush>
        <Loaded query={channels} height={140}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="bell" title="Nobody is notified yet">
                Add a webhook, a Slack-compatible address, e-mail or syslog, and test it.
              </Empty>
            ) : (
              <ul className="plain-list">
                {all.map((channel) => (
                  <ChannelLine
                    key={channel.id}
                    channel={channel}
                    mayAct={mayAct}
                    onEdit={() => setEdited(channel)}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <Panel title="Delivery log" flush>
        <Loaded query={deliveries} height={140}>
          {(data) => (
            <Deliveries
              deliveries={data.pages.flatMap((page) => page.deliveries)}
              onMore={deliveries.hasNextPage ? () => void deliveries.fetchNextPage() : null}
            />
          )}
        </Loaded>
      </Panel>
      {edited && (
        <ChannelDialog channel={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

interface ChannelLineProps {
  channel: Channel;
  mayAct: boolean;
  onEdit: () => void;
}

function ChannelLine({ channel, mayAct, onEdit }: ChannelLineProps) {
  const test = useTestChannel();
  const remove = useRemoveChannel();
  const { settings } = channel;
  return (
    <li className="row">
      <strong>
        <Hostile text={settings.name} limit={60} />
      </strong>
      <span className="chip">{CHANNEL_KINDS[settings.kind]}</span>
      {!settings.enabled && <span className="chip warn">switched off</span>}
      {channel.failing && <span className="chip bad">failing</span>}
      <span className="muted small">
        <Hostile text={settings.target} limit={80} />
        {channel.last_delivery !== null && (
          <>
            , last message <Time at={channel.last_delivery} ago />
          </>
        )}
      </span>
      {mayAct && (
        <span className="row push">
          <button
            type="button"
            className="button small"
            disabled={test.isPending}
            onClick={() => test.mutate({ id: channel.id })}
          >
            {test.isPending ? "Sending…" : "Send a test"}
          </button>
          <button type="button" className="button small" onClick={onEdit}>
            Edit
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => remove.mutate({ id: channel.id, settings })}
          >
            Remove
          </button>
        </span>
      )}
    </li>
  );
}
