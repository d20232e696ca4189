import type { ReactNode } from "react";
import { useCancelJob, useRollback, useStartTraining } from "../api/learn";
import type { Job, Queue, StoredModel } from "../api/types";
import { count, score } from "../lib/format";
import { busy, learned, nextStep, type Step, waiting } from "../lib/learning";
import { Icon } from "./icon";
import { Time } from "./time";

interface LearnStepsProps {
  queue: Queue;
  jobs: Job[];
  models: StoredModel[];
  mayAct: boolean;
  compared: number | null;
  onCompare: (id: number) => void;
}

/** The way from a label to a better model: where one stands, and the one thing to do next. */
export function LearnSteps(props: LearnStepsProps) {
  const { queue, jobs, models } = props;
  const next = nextStep(queue.labelled, jobs[0], models);
  return (
    <ol className="steps" aria-label="From a label to a better model">
      <StepItem name="label" at={next} title="1. Label" done={queue.labelled > 0}>
        <Labelled queue={queue} />
      </StepItem>
      <StepItem
        name="retrain"
        at={next}
        title="2. Retrain"
        done={waiting(models) !== null || learned(models) > 0}
      >
        <Retrain {...props} job={jobs[0]} prominent={next === "retrain"} />
      </StepItem>
      <StepItem
        name="compare"
        at={next}
        title="3. Compare, then promote"
        done={learned(models) > 0}
      >
        <Compare {...props} />
      </StepItem>
    </ol>
  );
}

interface StepItemProps {
  name: Step;
  at: Step;
  title: string;
  done: boolean;
  children: ReactNode;
}

function StepItem({ name, at, title, done, children }: StepItemProps) {
  const current = name === at;
  return (
    <li className={current ? "step current" : "step"} aria-current={current ? "step" : undefined}>
      <h2 className="row">
        {title}
        {current && <span className="chip accent">next</span>}
        {done && !current && <span className="chip good">done</span>}
      </h2>
      {children}
    </li>
  );
}

function Labelled({ queue }: { queue: Queue }) {
  if (queue.labelled === 0) {
    return <p>Say of one or more requests in the list below whether they are a threat.</p>;
  }
  return (
    <p>
      {count(queue.labelled)} labelled: {count(queue.threats)}{" "}
      {queue.threats === 1 ? "threat" : "threats"}, {count(queue.not_threats)} not. Add more in the
      list below.
    </p>
  );
}

type RetrainProps = LearnStepsProps & { job: Job | undefined; prominent: boolean };

function Retrain({ queue, job, mayAct, prominent }: RetrainProps) {
  const start = useStartTraining();
  const cancel = useCancelJob();
  if (job && busy(job)) {
    return (
      <>
        <progress className="progress" value={job.progress} max={1} aria-label="Retraining" />
        <p className="row between">
          <span>{Math.round(job.progress * 100)} %, most often done within half a minute</span>
          {mayAct && (
            <button
              type="button"
              className="button small"
              onClick={() => cancel.mutate({ id: job.id })}
            >
              Stop
            </button>
          )}
        </p>
      </>
    );
  }
  return (
    <>
      {job?.state === "failed" ? (
        <p className="bad-text">It failed: {job.error ?? "no reason was given"}</p>
      ) : (
        <p>
          A new model learns from the labels in the background; the one in force stays as it is.
        </p>
      )}
      {mayAct && (
        <button
          type="button"
          className={prominent ? "button primary" : "button"}
          disabled={start.isPending || queue.labelled === 0}
          onClick={() => start.mutate({ kind: null, note: null })}
        >
          {queue.labelled === 0
            ? "Retrain"
            : `Retrain on ${count(queue.labelled)} label${queue.labelled === 1 ? "" : "s"}`}
        </button>
      )}
    </>
  );
}

function Compare({ models, mayAct, compared, onCompare }: LearnStepsProps) {
  const candidate = waiting(models);
  const active = models.find((model) => model.state === "active");
  if (candidate) {
    return (
      <>
        <p>
          A new model was made <Time at={candidate.created} ago />. See what it does better and
          worse before it may take over.
        </p>
        <button
          type="button"
          className={compared === candidate.id ? "button" : "button primary"}
          aria-pressed={compared === candidate.id}
          onClick={() => onCompare(candidate.id)}
        >
          Compare
        </button>
      </>
    );
  }
  if (active && active.job !== null) {
    return <Taught active={active} mayAct={mayAct} />;
  }
  return <p>When a new model is there, it is compared with the one in force, figure by figure.</p>;
}

/** The model in force was learned here: says so, and offers the way back. */
function Taught({ active, mayAct }: { active: StoredModel; mayAct: boolean }) {
  const rollback = useRollback();
  return (
    <>
      <p>The model in force has learned from your labels (threshold {score(active.threshold)}).</p>
      {mayAct && (
        <button
          type="button"
          className="button"
          disabled={rollback.isPending}
          onClick={() => rollback.mutate({ confirmed: true })}
        >
          <Icon name="undo" size={16} /> Roll back
        </button>
      )}
    </>
  );
}
