/** Which of a lane's moments stand alone. */
import type { Duration } from '../../time/instant.ts';
import type { AskedGrid } from './asked-grid.ts';
import type { LaneColumns } from './lane-columns.ts';
import type { ShownTime } from './shown-grid.ts';
import type { Stretch } from './telling-tree.ts';

/** A lane in a window. */
export interface LaneInWindow {
  readonly lane: LaneColumns;
  readonly asked: AskedGrid;
  /** Where each bin begins among the lane's moments, and where the last one ends. */
  readonly cuts: Uint32Array;
  /** The lane's moments that begin in the window. */
  readonly inside: Stretch;
  /** How many of those that began before reach into it. */
  readonly reaching: { readonly count: number; readonly disputed: number };
  /** How many are counted as reaching into the view: those of the first `before` that reach past `past`. */
  readonly intoView: {
    readonly before: number;
    readonly past: number;
    readonly count: number;
    readonly disputed: number;
  };
}

/** A stretch of the grid with its most telling moment, whether or not that is in the window. */
interface Champion {
  readonly at: ShownTime;
  readonly index: number;
}

/** Indexes in the lane, ascending: all if there are no more than `most`, else the most telling, and `always` besides. */
export function singlesOf(inWindow: LaneInWindow, most: number, always: readonly number[]): number[] {
  const { inside, reaching } = inWindow;
  const isFew = inside.to - inside.from + reaching.count <= most;
  const chosen = isFew ? everyOne(inWindow) : championsOf(inWindow, most);
  return [...new Set([...chosen, ...always])].sort((a, b) => a - b);
}

function everyOne({ lane, asked, inside }: LaneInWindow): number[] {
  const all: number[] = [];
  lane.tree.eachPast({ from: 0, to: inside.from }, asked.start.at, (index) => all.push(index));
  for (let index = inside.from; index < inside.to; index++) all.push(index);
  return all;
}

/**
 * The most telling of those that reach in from before by a label's length; then the most telling of each stretch of the grid, of stretches
 * so long that they cannot be more than there is room for; then of their halves, as long as there is room, down to the
 * length of a label. A stretch's most telling moment is that of one of its halves too, so what stands alone still does
 * when the window is narrowed; and the grid does not move with the window.
 */
function championsOf(inWindow: LaneInWindow, most: number): number[] {
  const { lane, asked, inside } = inWindow;
  const past = asked.grid.time(asked.from + asked.label);
  const chosen = most > 1 ? lane.tree.mostTelling({ from: 0, to: inside.from }, 1, past) : [];
  let length = longestNeeded(asked, most - chosen.length);
  let champions = firstChampions(inWindow, length);
  let found = champions;
  while (true) {
    const room = most - chosen.length;
    const telling = found.map(({ index }) => index).filter((index) => isIn(index, inside));
    chosen.push(...mostTelling(telling, room, lane));
    if (telling.length >= room || length <= asked.label) return chosen;
    length /= 2;
    const halves = champions.map((champion) => halved(inWindow, champion, length));
    found = halves.flatMap(({ other }) => other ?? []);
    champions = halves.flatMap(({ own, other }) => (other ? [own, other] : [own]));
  }
}

/** The shortest stretch, no shorter than a label, of which a window touches no more than so many wherever it begins. */
function longestNeeded({ label, from, to }: AskedGrid, most: number): Duration {
  let length = label;
  while (length * Math.max(1, most - 1) < to - from) length *= 2;
  return length;
}

function firstChampions(inWindow: LaneInWindow, length: Duration): Champion[] {
  const { from, to } = inWindow.asked;
  const champions: Champion[] = [];
  for (let at = Math.floor(from / length) * length; at < to; at += length) {
    champions.push(...championIn(inWindow, at, length));
  }
  return champions;
}

/** None where nothing begins in the stretch. */
function championIn({ lane, asked, cuts }: LaneInWindow, at: ShownTime, length: Duration): Champion[] {
  const stretch = asked.stretch(lane, cuts, at, length);
  return lane.tree.mostTelling(stretch, 1).map((index) => ({ at, index }));
}

/** The half that the champion is from, and the champion of the other one: none if nothing begins there, or none can be seen. */
function halved(inWindow: LaneInWindow, { at, index }: Champion, length: Duration) {
  const { lane, asked, cuts } = inWindow;
  const second = at + length;
  const isInSecond = index >= asked.stretch(lane, cuts, second, length).from;
  const otherAt = isInSecond ? at : second;
  const isSeen = otherAt < asked.to && otherAt + length > asked.from;
  const [other] = isSeen ? championIn(inWindow, otherAt, length) : [];
  return { own: { at: isInSecond ? second : at, index }, other };
}

function isIn(index: number, { from, to }: Stretch): boolean {
  return index >= from && index < to;
}

function mostTelling(indexes: readonly number[], most: number, lane: LaneColumns): readonly number[] {
  if (indexes.length <= most) return indexes;
  const byTelling = [...indexes].sort((a, b) => lane.telling(b) - lane.telling(a) || a - b);
  return byTelling.slice(0, most);
}
