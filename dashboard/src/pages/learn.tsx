import { useEffect, useRef, useState } from "react";
import { useJobs, useModels, useQueue } from "../api/learn";
import { useMayAct } from "../api/session";
import type { Job, Queue, StoredModel } from "../api/types";
import { ComparisonPanel } from "../components/comparison-panel";
import { JobsPanel } from "../components/jobs-panel";
import { LearnSteps } from "../components/learn-steps";
import { ModelsPanel } from "../components/models-panel";
import { PageHead } from "../components/page-head";
import { QueuePanel } from "../components/queue-panel";
import { Loaded } from "../components/states";
import { waiting } from "../lib/learning";

/** Teach the model what it got wrong, retrain it, compare, and promote it if it got better. */
export default function LearnPage() {
  const queue = useQueue();
  const jobs = useJobs();
  const models = useModels(jobs.data?.[0]);
  return (
    <>
      <PageHead title="Learn">
        Tell the model what it got wrong; it learns, proves itself, and only then takes over.
      </PageHead>
      <Loaded query={queue} height={640}>
        {(items) => (
          <Loaded query={jobs} height={640}>
            {(all) => (
              <Loaded query={models} height={640}>
                {(known) => (
                  <Lessons
                    queue={items}
                    jobs={all}
                    models={known}
                    onMore={() => void queue.refetch()}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface LessonsProps {
  queue: Queue;
  jobs: Job[];
  models: StoredModel[];
  onMore: () => void;
}

function Lessons({ queue, jobs, models, onMore }: LessonsProps) {
  const mayAct = useMayAct();
  const candidate = waiting(models)?.id ?? null;
  const [compared, setCompared] = useState<number | null>(candidate);
  const before = useRef(candidate);
  useEffect(() => {
    if (candidate !== null && candidate !== before.current) setCompared(candidate);
    before.current = candidate;
  }, [candidate]);
  return (
    <>
      <LearnSteps
        queue={queue}
        jobs={jobs}
        models={models}
        mayAct={mayAct}
        compared={compared}
        onCompare={setCompared}
      />
      {compared !== null && (
        <ComparisonPanel id={compared} mayAct={mayAct} onClose={() => setCompared(null)} />
      )}
      <div className="columns wide-left">
        <QueuePanel queue={queue} mayAct={mayAct} onMore={onMore} />
        <div className="stack">
          <ModelsPanel
            models={models}
            mayAct={mayAct}
            compared={compared}
            onCompare={setCompared}
          />
          <JobsPanel jobs={jobs} />
        </div>
      </div>
    </>
  );
}
