import { useQueryClient } from "@tanstack/react-query";
import { logOut, useMe } from "../api/session";
import { useTheme } from "../hooks/use-theme";
import { Segments } from "./segments";
import { useNotices } from "./toasts";

/** Who is logged in, light or dark, and the way out. */
export function SideFoot() {
  const me = useMe();
  const cache = useQueryClient();
  const notices = useNotices();
  const [theme, choose] = useTheme();
  return (
    <div className="side-foot">
      <Segments
        label="Colours"
        value={theme}
        options={[
          ["system", "Auto"],
          ["light", "Light"],
          ["dark", "Dark"],
        ]}
        onChange={choose}
      />
      <div className="row between">
        <span>
          {me.name} <span className="muted">({me.role})</span>
        </span>
        <button
          type="button"
          className="link-button"
          onClick={() =>
            void logOut()
              .then(() => {
                cache.clear();
                cache.setQueryData(["me"], null);
              })
              .catch(notices.fail)
          }
        >
          Log out
        </button>
      </div>
      <span className="muted">SecuritAI {me.version}</span>
    </div>
  );
}
