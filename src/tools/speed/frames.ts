/** The work of each frame, read from a trace of Chromium's. */

/** What of a trace's events is looked at here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

export interface FrameWork {
  /** What the main thread did from one frame's end to the next's, in milliseconds, frame by frame. */
  readonly frames: readonly number[];
  /** The longest single task of the main thread, in milliseconds; 0 where there was none. */
  readonly longestTask: number;
  /** What workers did meanwhile, all together, in milliseconds. */
  readonly inWorkers: number;
}

const TASK = 'RunTask';
/** The main thread hands what it has drawn to the compositor: a frame's end. */
const FRAME = 'Commit';

interface Thread {
  readonly pid: number;
  readonly tid: number;
}

/**
 * The work of the page whose main thread did the most: a browser has spare ones, which do next to nothing. To a frame
 * belongs all that is done since the last one: input, timers, messages of workers, and drawing itself. What comes after
 * the last frame counts as its own.
 */
export function frameWork(events: readonly TraceEvent[]): FrameWork {
  const tasks = events.filter(({ name, ph }) => name === TASK && ph === 'X');
  const page = busiest(threads(events, /^CrRendererMain$/), tasks);
  if (!page) return { frames: [], longestTask: 0, inWorkers: 0 };
  const own = tasks.filter((task) => isOn(task, page)).sort((a, b) => a.ts - b.ts);
  const ends = events
    .filter((event) => event.name === FRAME && isOn(event, page))
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const workers = threads(events, /^DedicatedWorker/).filter(({ pid }) => pid === page.pid);
  return {
    frames: perFrame(own, ends),
    longestTask: own.reduce((longest, task) => Math.max(longest, lengthOf(task)), 0),
    inWorkers: workers.reduce((sum, worker) => sum + sumOf(tasks.filter((task) => isOn(task, worker))), 0),
  };
}

function threads(events: readonly TraceEvent[], named: RegExp): Thread[] {
  return events.filter(({ name, args }) => name === 'thread_name' && named.test(args?.name ?? ''));
}

function isOn(event: Thread, thread: Thread): boolean {
  return event.pid === thread.pid && event.tid === thread.tid;
}

function busiest(candidates: readonly Thread[], tasks: readonly TraceEvent[]): Thread | undefined {
  const work = (thread: Thread) => sumOf(tasks.filter((task) => isOn(task, thread)));
  const [first] = candidates
    .map((thread) => ({ thread, work: work(thread) }))
    .sort((a, b) => b.work - a.work);
  return first?.thread;
}

function lengthOf({ dur }: TraceEvent): number {
  return (dur ?? 0) / 1_000;
}

function sumOf(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((sum, task) => sum + lengthOf(task), 0);
}

function perFrame(tasks: readonly TraceEvent[], ends: readonly number[]): number[] {
  const frames: number[] = [];
  let work = 0;
  let next = 0;
  for (const task of tasks) {
    work += lengthOf(task);
    if (!((ends[next] ?? Infinity) < task.ts + (task.dur ?? 0))) continue;
    while ((ends[next] ?? Infinity) < task.ts + (task.dur ?? 0)) next++;
    frames.push(work);
    work = 0;
  }
  return frames.length === 0 ? frames : [...frames.slice(0, -1), (frames.at(-1) ?? 0) + work];
}
