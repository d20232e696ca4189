import { type FormEvent, useState } from "react";
import { useSetSetting, useSettings } from "../api/accounts";
import { useMayAct } from "../api/session";
import type { Setting } from "../api/types";
import { Panel } from "./panel";
import { Loaded } from "./states";

/** What can be changed while everything runs. */
export function SettingsList() {
  const settings = useSettings();
  return (
    <Panel
      title="System"
      flush
      actions={<a href="/third-party-notices.txt">Licences of third parties</a>}
    >
      <Loaded query={settings} height={200}>
        {(all) => (
          <ul className="plain-list">
            {all.map((setting) => (
              <SettingLine key={`${setting.name}-${setting.changed}`} setting={setting} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

/** The text of an input as a value of the setting's type. */
function parsed(setting: Setting, text: string): unknown {
  if (setting.type === "bool") return text === "true";
  if (setting.type === "int" || setting.type === "float") return Number(text);
  return text;
}

function SettingLine({ setting }: { setting: Setting }) {
  const [text, setText] = useState(String(setting.value ?? ""));
  const mayAct = useMayAct();
  const change = useSetSetting();
  const id = `setting-${setting.name}`;
  const number = setting.type === "int" || setting.type === "float";
  const same = text === String(setting.value ?? "") || (number && text.trim() === "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ name: setting.name, value: parsed(setting, text), before: setting.value });
  };
  return (
    <li>
      <form className="row" onSubmit={submit}>
        <div className="grow">
          <label htmlFor={id}>
            <code>{setting.name}</code>
          </label>
          <p className="muted small">
            {setting.help} Default: {String(setting.default) || "empty"}.
          </p>
        </div>
        {setting.type === "bool" ? (
          <select
            id={id}
            className="select setting-input"
            value={text}
            disabled={!mayAct}
            onChange={(event) => setText(event.target.value)}
          >
            <option value="true">yes</option>
            <option value="false">no</option>
          </select>
        ) : (
          <input
            id={id}
            className="input setting-input"
            type={number ? "number" : "text"}
            step={setting.type === "int" ? 1 : "any"}
            value={text}
            disabled={!mayAct}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        {mayAct && (
          <button type="submit" className="button" disabled={same || change.isPending}>
            Change
          </button>
        )}
      </form>
    </li>
  );
}
