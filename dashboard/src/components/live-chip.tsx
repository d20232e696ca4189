import { useLive } from "../hooks/use-live";

const WORDS = { connecting: "Connecting", live: "Live", lost: "Connection lost, trying again" };
const LOOKS = { connecting: "chip", live: "chip good", lost: "chip warn" };

/** Whether the page is fed live. */
export function LiveChip() {
  const { state } = useLive();
  return (
    <span className={`${LOOKS[state]} live-chip`} role="status">
      <span className="dot" aria-hidden="true" />
      {WORDS[state]}
    </span>
  );
}
