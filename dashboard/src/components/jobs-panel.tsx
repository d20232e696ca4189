import type { Job } from "../api/types";
import { span } from "../lib/format";
import { HostileBlock } from "./hostile";
import { Panel } from "./panel";
import { Time } from "./time";

/** The retrainings of this site: how they ended and what they printed. */
export function JobsPanel({ jobs }: { jobs: Job[] }) {
  return (
    <Panel title="Retrainings">
      <div className="stack">
        {jobs.length === 0 && <p className="muted">The model was not retrained here yet.</p>}
        {jobs.slice(0, 5).map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </div>
    </Panel>
  );
}

const STATES: Record<Job["state"], [string, string]> = {
  queued: ["Waiting", "chip accent"],
  running: ["Running", "chip accent"],
  done: ["Done", "chip good"],
  failed: ["Failed", "chip bad"],
  cancelled: ["Stopped", "chip"],
};

function JobLine({ job }: { job: Job }) {
  const [name, look] = STATES[job.state];
  return (
    <div className="stack tight">
      <span className="row">
        <span className={look}>{name}</span>
        <span className="small muted">
          {job.person}, <Time at={job.created} ago />
          {job.started !== null && job.ended !== null && `, took ${span(job.ended - job.started)}`}
        </span>
      </span>
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
