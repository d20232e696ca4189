import { useState } from "react";
import { useSaveChannel } from "../api/notify";
import type { Channel, ChannelSettings } from "../api/types";
import { CHANNEL_KINDS, TARGET_HINTS } from "./channel-kinds";
import { Dialog } from "./dialog";
import { Segments } from "./segments";

type Kind = ChannelSettings["kind"];

const NEW: ChannelSettings = {
  kind: "webhook",
  name: "",
  enabled: true,
  target: "",
  format: "plain",
  min_score: 0,
  categories: [],
  group_seconds: 60,
  per_hour: 30,
  quiet: null,
  sender: null,
  recipients: [],
  username: null,
  secret: null,
  starttls: true,
};

/** Adds or changes a channel. */
export function ChannelDialog({
  channel,
  onClose,
}: {
  channel: Channel | null;
  onClose: () => void;
}) {
  const [settings, setSettings] = useState<ChannelSettings>(
    channel ? { ...channel.settings, secret: null } : NEW,
  );
  const save = useSaveChannel();
  const set = (change: Partial<ChannelSettings>) => setSettings({ ...settings, ...change });
  const text = (name: "name" | "target" | "sender" | "username" | "quiet") => ({
    className: "input",
    value: settings[name] ?? "",
    onChange: (event: { target: { value: string } }) =>
      set({ [name]: event.target.value === "" && name !== "name" ? null : event.target.value }),
  });
  const mail = settings.kind === "smtp";
  return (
    <Dialog title={channel ? "Change the channel" : "Add a channel"} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { id: channel?.id ?? null, settings: { ...settings, target: settings.target ?? "" } },
            { onSuccess: onClose },
          );
        }}
      >
        <Segments
          label="Kind"
          value={settings.kind}
          options={Object.entries(CHANNEL_KINDS) as [Kind, string][]}
          onChange={(kind) => set({ kind })}
        />
        <div className="field">
          <label htmlFor="channel-name">Name</label>
          <input id="channel-name" required maxLength={100} {...text("name")} />
        </div>
        <div className="field">
          <label htmlFor="channel-target">
            {mail || settings.kind === "syslog" ? "Server" : "Address"}
          </label>
          <input
            id="channel-target"
            required
            maxLength={2000}
            placeholder={TARGET_HINTS[settings.kind]}
            {...text("target")}
          />
        </div>
        {mail && <MailFields settings={settings} set={set} text={text} />}
        {settings.kind !== "syslog" && (
          <div className="field">
            <label htmlFor="channel-secret">
              {mail ? "Password" : "Secret (signs the message)"}
            </label>
            <input
              id="channel-secret"
              className="input"
              type="password"
              autoComplete="new-password"
              maxLength={1000}
              placeholder={channel?.has_secret ? "unchanged" : "none"}
              value={settings.secret ?? ""}
              onChange={(event) => set({ secret: event.target.value || null })}
            />
          </div>
        )}
        {settings.kind !== "slack" && !mail && (
          <div className="field">
            <span className="label">Format</span>
            <Segments
              label="Format"
              value={settings.format ?? "plain"}
              options={[
                ["plain", "SecuritAI"],
                ["ocsf", "OCSF"],
                ["ecs", "ECS"],
              ]}
              onChange={(format) => set({ format })}
            />
          </div>
        )}
        <Limits settings={settings} set={set} text={text} />
        <label className="check">
          <input
            type="checkbox"
            checked={settings.enabled ?? true}
            onChange={(event) => set({ enabled: event.target.checked })}
          />
          <span>Switched on</span>
        </label>
        <footer>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={save.isPending}>
            Save
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface PartProps {
  settings: ChannelSettings;
  set: (change: Partial<ChannelSettings>) => void;
  text: (name: "sender" | "username" | "quiet") => object;
}

function MailFields({ settings, set, text }: PartProps) {
  return (
    <>
      <div className="field">
        <label htmlFor="channel-sender">From</label>
        <input id="channel-sender" required maxLength={300} {...text("sender")} />
      </div>
      <div className="field">
        <label htmlFor="channel-recipients">To</label>
        <input
          id="channel-recipients"
          className="input"
          required
          placeholder="one@example.com, two@example.com"
          defaultValue={(settings.recipients ?? []).join(", ")}
          onChange={(event) =>
            set({
              recipients: event.target.value
                .split(",")
                .map((one) => one.trim())
                .filter(Boolean),
            })
          }
        />
      </div>
      <div className="field">
        <label htmlFor="channel-user">User name</label>
        <input id="channel-user" maxLength={300} autoComplete="off" {...text("username")} />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.starttls ?? true}
          onChange={(event) => set({ starttls: event.target.checked })}
        />
        <span>Encrypt with STARTTLS</span>
      </label>
    </>
  );
}

function Limits({ settings, set, text }: PartProps) {
  const number = (name: "group_seconds" | "per_hour" | "min_score") => ({
    className: "input",
    type: "number",
    step: "any",
    min: 0,
    value: settings[name] ?? 0,
    onChange: (event: { target: { value: string } }) => set({ [name]: Number(event.target.value) }),
  });
  return (
    <div className="columns narrow">
      <div className="field">
        <label htmlFor="channel-group">Group for (seconds)</label>
        <input id="channel-group" {...number("group_seconds")} />
      </div>
      <div className="field">
        <label htmlFor="channel-limit">Messages an hour</label>
        <input id="channel-limit" {...number("per_hour")} />
      </div>
      <div className="field">
        <label htmlFor="channel-score">From score</label>
        <input id="channel-score" max={1} {...number("min_score")} />
      </div>
      <div className="field">
        <label htmlFor="channel-quiet">Quiet hours</label>
        <input
          id="channel-quiet"
          placeholder="22:00-07:00"
          pattern="\d{2}:\d{2}-\d{2}:\d{2}"
          {...text("quiet")}
        />
      </div>
    </div>
  );
}
