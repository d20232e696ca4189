import { lazy, Suspense } from "react";
import { Link } from "../components/link";
import { PageGuard } from "../components/page-guard";
import { Empty, Skeleton } from "../components/states";
import { useRoute } from "../hooks/use-route";
import { EventPage } from "./event";
import { EventsPage } from "./events";
import { OverviewPage } from "./overview";

/** The pages that are not needed first are loaded when they are opened. */
const LATER: Record<string, ReturnType<typeof lazy>> = {
  "/blocked": lazy(() => import("./blocked")),
  "/exceptions": lazy(() => import("./exceptions")),
  "/tune": lazy(() => import("./tune")),
  "/learn": lazy(() => import("./learn")),
  "/notifications": lazy(() => import("./notifications")),
  "/playground": lazy(() => import("./playground")),
  "/settings": lazy(() => import("./settings")),
};

/** The page of the address bar. */
export function PageOf() {
  const { path } = useRoute();
  return (
    <PageGuard path={path}>
      <Chosen path={path} />
    </PageGuard>
  );
}

function Chosen({ path }: { path: string }) {
  if (path === "/") return <OverviewPage />;
  if (path === "/events") return <EventsPage />;
  const event = /^\/events\/(\d{1,15})$/.exec(path);
  if (event) return <EventPage key={path} id={Number(event[1])} />;
  const Page = LATER[path];
  if (!Page) return <Missing />;
  return (
    <Suspense
      fallback={
        <div className="page-coming">
          <Skeleton height={320} />
        </div>
      }
    >
      <Page />
    </Suspense>
  );
}

function Missing() {
  return (
    <Empty icon="search" title="There is no page here">
      The address may be mistyped. <Link href="/">Go to the overview</Link>
    </Empty>
  );
}
