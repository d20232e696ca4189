import { useState } from "react";
import { useJobs, useModels, useQueue } from "../api/learn";
import { useMayAct } from "../api/session";
import { ComparisonPanel } from "../components/comparison-panel";
import { JobsPanel } from "../components/jobs-panel";
import { ModelsPanel } from "../components/models-panel";
import { PageHead } from "../components/page-head";
import { QueuePanel } from "../components/queue-panel";
import { Loaded } from "../components/states";

/** Teach the model what it got wrong, retrain it, compare, and promote it if it got better. */
export default function LearnPage() {
  const queue = useQueue();
  const jobs = useJobs();
  const busy = jobs.data?.some((job) => job.state === "running" || job.state === "queued") ?? false;
  const models = useModels(busy);
  const mayAct = useMayAct();
  const [compared, setCompared] = useState<number | null>(null);
  return (
    <>
      <PageHead title="Learn">
        Label what teaches most, retrain in the background, compare with the model in force,
        promote.
      </PageHead>
      <div className="columns wide-left">
        <Loaded query={queue} height={420}>
          {(data) => (
            <QueuePanel queue={data} mayAct={mayAct} onMore={() => void queue.refetch()} />
          )}
        </Loaded>
        <div className="stack">
          <Loaded query={jobs} height={180}>
            {(all) => <JobsPanel jobs={all} mayAct={mayAct} labels={queue.data?.labelled ?? 0} />}
          </Loaded>
          <Loaded query={models} height={180}>
            {(all) => (
              <ModelsPanel
                models={all}
                mayAct={mayAct}
                compared={compared}
                onCompare={setCompared}
              />
            )}
          </Loaded>
        </div>
      </div>
      {compared !== null && (
        <ComparisonPanel id={compared} mayAct={mayAct} onClose={() => setCompared(null)} />
      )}
    </>
  );
}
