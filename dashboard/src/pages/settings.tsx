import { useMayAct } from "../api/session";
import { AuditLog } from "../components/audit-log";
import { PageHead } from "../components/page-head";
import { PasswordPanel } from "../components/password-panel";
import { Segments } from "../components/segments";
import { SettingsList } from "../components/settings-list";
import { TokensPanel } from "../components/tokens-panel";
import { UsersPanel } from "../components/users-panel";
import { navigate, useRoute, withSearch } from "../hooks/use-route";

const TABS = [
  ["account", "My account"],
  ["users", "Accounts"],
  ["tokens", "API tokens"],
  ["system", "System"],
  ["audit", "Audit log"],
] as const;

type Tab = (typeof TABS)[number][0];

/** Accounts, tokens, settings, and who did what. */
export default function SettingsPage() {
  const { path, search } = useRoute();
  const mayAct = useMayAct();
  const tabs = TABS.filter(([name]) => mayAct || (name !== "users" && name !== "tokens"));
  const tab: Tab = tabs.find(([name]) => name === search.get("tab"))?.[0] ?? "account";
  return (
    <>
      <PageHead title="Settings" />
      <div>
        <Segments
          label="Part of the settings"
          value={tab}
          options={tabs}
          onChange={(next) => navigate(path + withSearch(search, { tab: next }))}
        />
      </div>
      {tab === "account" && <PasswordPanel />}
      {tab === "users" && <UsersPanel />}
      {tab === "tokens" && <TokensPanel />}
      {tab === "system" && <SettingsList />}
      {tab === "audit" && <AuditLog />}
    </>
  );
}
