import { expect, it } from 'vitest';
import { frameWork, type TraceEvent } from './frames.ts';

const thread = (tid: number, name: string, pid = 1): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  ts: 0,
  args: { name },
});
const task = (tid: number, ts: number, dur: number, pid = 1): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  pid,
  tid,
  ts: ts * 1_000,
  dur: dur * 1_000,
});
const frame = (ts: number, pid = 1): TraceEvent => ({
  name: 'Commit',
  ph: 'X',
  pid,
  tid: 1,
  ts: ts * 1_000,
});
const names = [
  thread(1, 'CrRendererMain'),
  thread(2, 'DedicatedWorker thread'),
  thread(1, 'CrRendererMain', 2),
];

it('gives each frame its own task and what was done since the last; the last also what follows', () => {
  const work = frameWork([
    ...names,
    task(1, 0, 3),
    task(1, 10, 5),
    frame(14),
    task(1, 20, 1),
    task(1, 26, 8),
    frame(33),
    task(1, 40, 2),
    task(2, 12, 4),
  ]);
  expect(work).toEqual({ frames: [8, 11], longestTask: 8, inWorkers: 4 });
});

it('leaves out the pages that do nothing, and their workers', () => {
  const work = frameWork([
    ...names,
    thread(3, 'DedicatedWorker thread', 2),
    task(1, 0, 1, 2),
    task(3, 0, 50, 2),
    task(1, 10, 2),
    frame(10.5),
    frame(0.5, 2),
  ]);
  expect(work).toEqual({ frames: [2], longestTask: 2, inWorkers: 0 });
});

it('finds nothing in an empty trace', () => {
  expect(frameWork([])).toEqual({ frames: [], longestTask: 0, inWorkers: 0 });
});
