import { limits } from "#contracts/generated/platforms/support/limits.ts";
import type { Clock } from "#contracts/runtime/clock.ts";
import type { Answer, Handler } from "../behaviour/call.ts";
import type { Chance } from "../behaviour/chance.ts";
import type { StatePart } from "../behaviour/state-part.ts";
import { createCollection } from "./collection.ts";
import { supportErrors as errors } from "./errors.ts";
import type { SupportLimits } from "./limits.ts";
import { page } from "./paging.ts";

/** What became of one row of a job. */
export interface JobResult {
  readonly index: number;
  readonly [member: string]: unknown;
}

/** Does all rows of one kind of job. What it is given survives a snapshot, and so it is plain data. */
export type JobWork = (task: unknown) => readonly JobResult[];

/** `never` stays at work, and counts as unfinished for ever. */
export type JobEnd = "completed" | "failed" | "killed" | "never";

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly task: unknown;
  readonly total: number;
  readonly startedMs: number;
  readonly end: JobEnd;
  readonly status: "queued" | "working" | "completed" | "failed" | "killed";
  readonly results: readonly JobResult[] | null;
}

/** Work that the platform does later, and the calls that ask how far it has come. */
export interface Jobs extends StatePart {
  /** Queues a job of a kind in `works`; refused while as many are unfinished as may be. */
  start(kind: string, task: unknown, total: number, root: string): Answer;
  readonly handlers: Record<string, Handler>;
  /** Unfinished jobs are never done. */
  stop(): void;
}

export function createJobs(dependencies: {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly rateLimits: SupportLimits;
  readonly works: Readonly<Record<string, JobWork>>;
  /** How a job ends that is queued now. */
  readonly endNow: () => JobEnd;
}): Jobs {
  const { clock, chance, rateLimits, works, endNow } = dependencies;
  const { maxUnfinished, queuedMs, workingMs } = limits.jobs;
  const jobs = createCollection<string, Job>();
  const unfinished = new Set<string>();
  let stopped = false;

  const change = (id: string, to: Partial<Job>) => {
    const job = jobs.get(id);
    if (job !== undefined) jobs.put({ ...job, ...to });
  };
  const schedule = ({ id, kind, task, startedMs, end }: Job) => {
    unfinished.add(id);
    const inMs = (dueMs: number) => Math.max(0, startedMs + dueMs - clock.nowMs());
    clock.schedule(inMs(queuedMs), () => change(id, { status: "working" }));
    if (end === "never") return;
    clock.schedule(inMs(queuedMs + workingMs), () => {
      if (stopped || !unfinished.delete(id)) return;
      if (end === "failed" || end === "killed") change(id, { status: end });
      else change(id, { status: "completed", results: works[kind]?.(task) ?? [] });
    });
  };
  const headers = () => {
    const seconds = Math.ceil((queuedMs + workingMs) / 1_000);
    const remaining = maxUnfinished - unfinished.size;
    return {
      "zendesk-ratelimit-inflight-jobs": `total=${maxUnfinished}; remaining=${remaining}; resets=${seconds}`,
    };
  };

  return {
    start(kind, task, total, root) {
      if (rateLimits.enabled && unfinished.size >= maxUnfinished) {
        const refused = errors.tooManyJobs(Math.ceil((queuedMs + workingMs) / 1_000), [...unfinished]);
        return { ...refused, headers: { ...headers(), ...refused.headers } };
      }
      const job: Job = {
        id: `V3-${chance.hex(16)}`,
        kind,
        task,
        total,
        startedMs: clock.nowMs(),
        end: endNow(),
        status: "queued",
        results: null,
      };
      jobs.put(job);
      schedule(job);
      return { status: 200, headers: headers(), body: { job_status: view(job, root) } };
    },
    handlers: {
      listJobStatuses: (call) => page(call, "job_statuses", jobs.rows, (job) => view(job, call.root)),
      readManyJobStatuses: ({ query, root }) => {
        const ids = String(query.ids).split(",");
        const found = ids.flatMap((id) => jobs.get(id) ?? []);
        return {
          status: 200,
          body: { job_statuses: found.map((job) => view(job, root)), count: found.length },
        };
      },
      readJobStatus: ({ path, root }) => {
        const job = jobs.get(String(path.jobId));
        return job === undefined
          ? errors.recordNotFound()
          : { status: 200, body: { job_status: view(job, root) } };
      },
    },
    stop() {
      stopped = true;
    },
    save: jobs.save,
    load(saved) {
      unfinished.clear();
      jobs.load(saved);
      for (const job of jobs.rows) if (job.status === "queued" || job.status === "working") schedule(job);
    },
  };
}

function view({ id, kind, total, status, results }: Job, root: string): object {
  const done = results?.length ?? 0;
  const messages = {
    queued: null,
    working: null,
    completed: `Completed at ${done} of ${total}`,
    failed: "The job failed. None of it was done.",
    killed: "The job was killed. None of it was done.",
  };
  return {
    id,
    job_type: kind,
    url: `${root}/job_statuses/${id}.json`,
    total,
    progress: status === "queued" ? null : done,
    status,
    message: messages[status],
    results,
  };
}
