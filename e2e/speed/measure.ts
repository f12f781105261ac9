/** All figures of one subject, in a browser of its own. */
import type { Page } from 'playwright';
import type { Measured } from '../../src/tools/speed/figures.ts';
import type { FrameWork } from '../../src/tools/speed/frames.ts';
import { heapOf, type Opened, openBrowser, traced } from './browser.ts';
import type { Box, Subject } from './subject.ts';
import { type Settled, timeToSettle, watch } from './watch.ts';

/** Figures by name: milliseconds, or bytes where the name says heap. */
export type Figures = Record<string, Measured>;

export const FIGURES = ['open', 'draw', 'pan', 'zoom', 'filter', 'search', 'moment', 'heap'] as const;
export type FigureGroup = (typeof FIGURES)[number];

export interface Asked {
  readonly groups: readonly FigureGroup[];
  /** Milliseconds after which one group of figures is given up. */
  readonly limit: number;
  /** A word that some of the moments have. */
  readonly word: string;
}

const DAY = 86_400_000;
const STEPS = 200;

/** What takes longer than the limit is given up, and so is all that would have come after it; what fails is said. */
export async function measure(subject: Subject, asked: Asked): Promise<Figures> {
  const opened = await openBrowser();
  const session = { subject, opened, page: opened.page, asked };
  const figures: Figures = {};
  try {
    await watch(opened.page, subject.watched);
    for (const group of FIGURES.filter((each) => each === 'open' || asked.groups.includes(each))) {
      const found = await within(asked.limit, figuresOf(group, session));
      Object.assign(figures, found ?? { [group]: { values: [], over: asked.limit } });
      if (!found) break;
    }
  } finally {
    await within(5_000, opened.browser.close());
  }
  return figures;
}

/** None where it cannot be measured. */
async function figuresOf(group: FigureGroup, session: Session): Promise<Figures> {
  try {
    return await GROUPS[group](session);
  } catch (error) {
    // What was given up fails when its browser is closed; that was said already.
    if (!session.opened.browser.isConnected()) return {};
    const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.warn(`${session.subject.name}, ${group}: ${line}`);
    return {};
  }
}

/** Undefined where it did not come to an end in time. */
async function within<Found>(limit: number, work: Promise<Found>): Promise<Found | undefined> {
  // What is given up may still fail, when its browser is closed.
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface Session {
  readonly subject: Subject;
  readonly opened: Opened;
  readonly page: Page;
  readonly asked: Asked;
}

const GROUPS: Record<FigureGroup, (session: Session) => Promise<Figures>> = {
  open: async ({ subject, page }) =>
    named(
      'open ',
      Object.entries(await subject.open(page)).map(([name, value]) => [name, [value]]),
    ),
  draw: async ({ subject, page }) => settledNamed('draw', await times(3, () => subject.draw(page))),
  pan: panned,
  zoom: zoomed,
  filter: filtered,
  search: searched,
  moment: momentOpened,
  heap: async ({ opened }) => {
    const { page, workers } = await heapOf(opened);
    return named('heap ', [
      ['scripts', [page.used + workers.used]],
      ['all', [page.used + page.backing + workers.used + workers.backing]],
      ['page', [page.used]],
      ['page buffers', [page.backing]],
      ['workers', [workers.used]],
      ['workers buffers', [workers.backing]],
    ]);
  },
};

function named(prefix: string, figures: readonly (readonly [string, readonly number[]])[]): Figures {
  return Object.fromEntries(figures.map(([name, values]) => [prefix + name, { values }]));
}

/** So many times, or fewer where that takes too long for anybody's patience; once at least. */
async function times<Each>(count: number, run: (time: number) => Promise<Each>): Promise<Each[]> {
  const found: Each[] = [];
  const until = Date.now() + PATIENCE;
  for (let time = 0; time < count && (time === 0 || Date.now() < until); time++) found.push(await run(time));
  return found;
}

function framesNamed(prefix: string, { frames, longestTask, inWorkers }: FrameWork): Figures {
  return named(prefix, [
    ['frame', frames],
    ['longest task', [longestTask]],
    ['in workers, a frame', [inWorkers / Math.max(1, frames.length)]],
  ]);
}

/** Nearly all of it, a month and a day, each by so many steps of a mouse held down. */
async function panned(session: Session): Promise<Figures> {
  const { subject, opened, page } = session;
  const figures: Figures = {};
  await subject.showAll(page);
  const all = await subject.windowLength(page);
  for (const { name, length, reach } of PANS) {
    await zoomTo(session, length ?? all * NEARLY);
    const from = await emptySpot(page, await subject.lanes(page));
    const work = await traced(opened, () => drag(page, from, reach));
    Object.assign(figures, framesNamed(`pan ${name}: `, work));
  }
  return figures;
}

/** The app goes only a little further than all there is: with all in view there would be nowhere to pan to. */
const NEARLY = 0.85;

/** Pixels to either side. */
const PANS = [
  { name: 'all', length: undefined, reach: 48 },
  { name: 'month', length: 30 * DAY, reach: 240 },
  { name: 'day', length: DAY, reach: 240 },
] as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A spot of the lanes near their middle where a hand takes hold of no item; the middle where there is none. */
async function emptySpot(page: Page, { x, y, width, height }: Box): Promise<Spot> {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const spots = Array.from({ length: 200 }, (_, at) => ({
    x: middle.x + ((at % 10) - 5) * 7,
    y: y + 8 + ((height - 16) * Math.floor(at / 10)) / 20,
  }));
  const held = 'a, button, .vis-item';
  const empty = await page.evaluate(
    ([all, items]) => all.find((spot) => !document.elementFromPoint(spot.x, spot.y)?.closest(items)),
    [spots, held] as const,
  );
  return empty ?? middle;
}

const STEP = 8;
/** A page that cannot keep up is let go after this many milliseconds; the frames until then count. */
const PATIENCE = 15_000;

async function drag(page: Page, { x, y }: Spot, reach: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = Date.now() + PATIENCE;
  for (let step = 1; step <= STEPS && Date.now() < until; step++) {
    await page.mouse.move(x + swing(step * STEP, reach), y);
  }
  await page.mouse.up();
}

/** To one side as far as it goes, back, to the other, and so on. */
function swing(way: number, reach: number): number {
  const at = way % (4 * reach);
  if (at < reach) return at;
  return at < 3 * reach ? 2 * reach - at : at - 4 * reach;
}

/** One turn of a wheel's notch. */
const NOTCH = 120;
/** More than any zoom takes, so that none goes on for ever. */
const MOST_NOTCHES = 120;

async function turn(page: Page, notches: number): Promise<void> {
  for (let notch = 0; notch < Math.abs(notches); notch++)
    await page.mouse.wheel(0, Math.sign(notches) * NOTCH);
}

/** Over the axis, where no item and no card of one comes under the hand. */
async function atCentre({ subject, page }: Session): Promise<void> {
  const { x, y, width, height } = await subject.axis(page);
  await page.mouse.move(x + width / 2, y + height / 2);
}

/** Of the window in view, what is left of it after one notch inwards, or a little more; vis-timeline's own is 1 / 1.2. */
const ONE_NOTCH = 0.8;

/**
 * Turns the wheel inwards until no more than so many milliseconds are in view, and returns how many notches that took.
 * The window is read only once the page is at rest: while the wheel turns, what a page says of it may lag behind.
 */
async function zoomTo(session: Session, length: number): Promise<number> {
  const { subject, page } = session;
  await atCentre(session);
  let notches = 0;
  for (let now = await subject.windowLength(page); now > length && notches < MOST_NOTCHES; ) {
    const more = Math.max(1, Math.floor(Math.log(length / now) / Math.log(ONE_NOTCH)));
    await turn(page, -more);
    notches += more;
    await page.waitForTimeout(600);
    now = await subject.windowLength(page);
  }
  return notches;
}

/** From all to a day and back, once to count the notches and then at the pace the page keeps up with. */
async function zoomed(session: Session): Promise<Figures> {
  const { subject, opened, page } = session;
  await subject.showAll(page);
  const notches = await zoomTo(session, DAY);
  await subject.showAll(page);
  await atCentre(session);
  const work = await traced(opened, async () => {
    await turn(page, -notches);
    await turn(page, notches);
    await page.waitForTimeout(300);
  });
  return framesNamed('zoom: ', work);
}

async function filtered({ subject, page }: Session): Promise<Figures> {
  await subject.showAll(page);
  const halved: Settled[] = [];
  const whole: Settled[] = [];
  const toggled = () => timeToSettle(page, subject.timeline, () => subject.toggleStatements(page));
  for (let time = 0; time < 3; time++) {
    halved.push(await toggled());
    whole.push(await toggled());
  }
  return { ...settledNamed('filter on', halved), ...settledNamed('filter off', whole) };
}

async function searched({ subject, page, asked }: Session): Promise<Figures> {
  const found: Settled[] = [];
  for (let time = 0; time < 2; time++) {
    found.push(await timeToSettle(page, subject.timeline, () => subject.search(page, asked.word)));
    await timeToSettle(page, subject.timeline, () => subject.search(page, ''), 'now');
  }
  return settledNamed('search', found);
}

/** What the timeline took, and what all of the page did: a list, filters and counts are drawn after it. */
function settledNamed(name: string, settled: readonly Settled[]): Figures {
  return named('', [
    [name, settled.map(({ within }) => within)],
    [`${name}: whole page`, settled.map(({ page }) => page)],
  ]);
}

/** The first opening, which may fetch code, is told apart. */
async function momentOpened({ subject, page }: Session): Promise<Figures> {
  const spent = await times(4, async (time) => {
    const { page: taken } = await timeToSettle(page, subject.timeline, () => subject.openMoment(page, time));
    await subject.closeMoment(page);
    return taken;
  });
  return named('moment', [
    [' first', spent.slice(0, 1)],
    ['', spent.slice(1)],
  ]);
}
