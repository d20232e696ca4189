import { useCancelJob, useStartTraining } from "../api/learn";
import type { Job } from "../api/types";
import { count } from "../lib/format";
import { HostileBlock } from "./hostile";
import { Panel } from "./panel";
import { Time } from "./time";

interface JobsPanelProps {
  jobs: Job[];
  mayAct: boolean;
  labels: number;
}

/** Retraining in the background, with its progress and what it printed. */
export function JobsPanel({ jobs, mayAct, labels }: JobsPanelProps) {
  const start = useStartTraining();
  const running = jobs.some((job) => job.state === "running" || job.state === "queued");
  return (
    <Panel
      title="Retraining"
      actions={
        mayAct && (
          <button
            type="button"
            className="button primary small"
            disabled={running || start.isPending || labels === 0}
            onClick={() => start.mutate({ kind: null, note: null })}
          >
            {labels === 0
              ? "Retrain"
              : `Retrain on ${count(labels)} label${labels === 1 ? "" : "s"}`}
          </button>
        )
      }
    >
      <div className="stack">
        {jobs.length === 0 && (
          <p className="muted">
            {labels === 0
              ? "Label a request first; retraining learns from labels."
              : "The model was not retrained here yet."}
          </p>
        )}
        {jobs.slice(0, 5).map((job) => (
          <JobLine key={job.id} job={job} mayAct={mayAct} />
        ))}
      </div>
    </Panel>
  );
}

const STATES: Record<Job["state"], string> = {
  queued: "Waiting",
  running: "Running",
  done: "Done",
  failed: "Failed",
  cancelled: "Stopped",
};

function JobLine({ job, mayAct }: { job: Job; mayAct: boolean }) {
  const cancel = useCancelJob();
  const busy = job.state === "running" || job.state === "queued";
  return (
    <div className="stack tight">
      <div className="row between">
        <span className="row">
          <span className={job.state === "failed" ? "chip bad" : busy ? "chip accent" : "chip"}>
            {STATES[job.state]}
          </span>
          <span className="small muted">
            {job.person}, <Time at={job.created} ago />
          </span>
        </span>
        {busy && mayAct && (
          <button
            type="button"
            className="button small"
            onClick={() => cancel.mutate({ id: job.id })}
          >
            Stop
          </button>
        )}
      </div>
      {busy && (
        <progress
          className="progress"
          value={job.progress}
          max={1}
          aria-label={job.step ?? "Training"}
        />
      )}
      {job.step && busy && <span className="small muted">{job.step}</span>}
      {job.error && <span className="small bad-text">{job.error}</span>}
      {job.log && (
        <details className="small">
          <summary>What it printed</summary>
          <HostileBlock text={job.log} />
        </details>
      )}
    </div>
  );
}
