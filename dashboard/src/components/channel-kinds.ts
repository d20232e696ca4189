import type { ChannelSettings } from "../api/types";

/** The kinds of channels as people call them. */
export const CHANNEL_KINDS: Record<ChannelSettings["kind"], string> = {
  webhook: "Webhook",
  slack: "Slack-compatible",
  smtp: "E-mail",
  syslog: "Syslog",
};

/** What to type as the target of each. */
export const TARGET_HINTS: Record<ChannelSettings["kind"], string> = {
  webhook: "https://example.com/hook",
  slack: "https://hooks.example.com/services/…",
  smtp: "mail.example.com:587",
  syslog: "192.0.2.10:514",
};
