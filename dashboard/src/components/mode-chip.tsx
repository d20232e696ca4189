import { useMe } from "../api/session";
import { Icon } from "./icon";
import { Link } from "./link";

/** The mode in force, in words that leave no doubt; leads to where it is changed. */
export function ModeChip({ mode }: { mode: "observe" | "block" | undefined }) {
  const me = useMe();
  const inForce = mode ?? me.mode;
  return (
    <Link href="/tune" className={inForce === "block" ? "chip mode bad" : "chip mode accent"}>
      <Icon name={inForce === "block" ? "shield" : "eye"} size={15} />
      {inForce === "block" ? "Blocking" : "Observing"}
      <span className="mode-more">
        {inForce === "block" ? "malicious requests" : "· no request is blocked by its score"}
      </span>
    </Link>
  );
}
