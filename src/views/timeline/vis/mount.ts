/**
 * The fence round vis-timeline: it draws the axis, the lanes, the shading and the folds, and it pans and zooms. It is
 * given lengths and text, never the corpus and never HTML; nothing of its types leaves this folder.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Fold } from '../../../domain/overview/folds.ts';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { shownBetween } from '../../../domain/overview/scale.ts';
import { type Instant, instant, offsetAt, type Zone } from '../../../domain/time/instant.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { type AxisWords, axisScale } from './axis.ts';
import './vis.css';

export interface VisLane {
  readonly id: string;
  /** Pixels. */
  readonly height: number;
  readonly seam: boolean;
}

/** A stretch shaded across all lanes, such as a night. */
export interface Shade {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface VisSetting {
  readonly window: TimeWindow;
  readonly reach: TimeWindow;
  readonly hidden: readonly Hidden[];
  readonly zone: Zone;
  readonly folds: readonly Fold[];
  /** Made with the folds and the window as they are when a tick is written. */
  readonly words: (folds: () => readonly Fold[], window: () => TimeWindow) => AxisWords;
  /** `settled` once the hand lets go. Called for the reader's own panning and zooming only. */
  readonly onPan: (window: TimeWindow, settled: boolean) => void;
}

export interface VisHandle {
  /** Where the marks' layer goes: over the lanes, under the hand that pans and zooms. */
  readonly layer: HTMLElement;
  axisHeight(): number;
  setWindow(window: TimeWindow): void;
  /** What is hidden, and the folds it is hidden in. */
  setHidden(hidden: readonly Hidden[], folds: readonly Fold[]): void;
  /** `head` is the width in pixels of the column for the lanes' names. */
  setLanes(lanes: readonly VisLane[], head: number): void;
  setShades(shades: readonly Shade[]): void;
  destroy(): void;
}

interface RangeEvent {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** Builds the timeline in `container`, which must have a width. */
export function mountVis(container: HTMLElement, setting: VisSetting): VisHandle {
  const groups = new DataSet<{ id: string; content: HTMLElement; order: number; className: string }>();
  const items = new DataSet<{
    id: string;
    type: 'background';
    start: Date;
    end: Date;
    content: string;
    className: string;
  }>();
  let hidden = setting.hidden;
  let folds = setting.folds;
  let window = setting.window;

  // The axis asks for lengths while vis-timeline is still being built.
  let center: HTMLElement = container;
  const words = setting.words(
    () => folds,
    () => window,
  );
  const pixelsPer = (duration: number) => {
    const width = center.clientWidth || 1;
    return (duration / Math.max(1, shownBetween(window.from, window.to, hidden))) * width;
  };
  const core = new Timeline(container, items, groups, {
    start: new Date(setting.window.from),
    end: new Date(setting.window.to),
    min: new Date(setting.reach.from),
    max: new Date(setting.reach.to),
    hiddenDates: visHidden(hidden),
    moment: (date: moment.MomentInput) => {
      const at = moment(date);
      return at.utcOffset(offsetAt(instant(at.valueOf()), setting.zone));
    },
    format: {
      minorLabels: (date: Date, scale: string) => words.minor(instant(date.valueOf()), scale, pixelsPer),
      majorLabels: (date: Date, scale: string) => words.major(instant(date.valueOf()), scale, pixelsPer),
    },
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: 0 },
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    groupOrder: 'order',
    verticalScroll: false,
    zoomFriction: 4,
  } as never);
  const timeline = dressed(core);
  center = timeline.dom().center;

  const applyAxis = () => core.setOptions({ timeAxis: axisScale(pixelsPer) } as never);
  const onRange = (settled: boolean) => (event: RangeEvent) => {
    window = { from: instant(event.start.getTime()), to: instant(event.end.getTime()) };
    if (event.byUser) setting.onPan(window, settled);
    if (settled) applyAxis();
  };
  core.on('rangechange', onRange(false));
  core.on('rangechanged', onRange(true));
  applyAxis();
  // Without this the root stays hidden until vis-timeline's own once-a-second look at its size (its issue 1340).
  timeline.emit('rangechanged', {
    start: new Date(window.from),
    end: new Date(window.to),
    byUser: false,
  });

  return {
    layer: timeline.dom().center,
    axisHeight: () => timeline.dom().top.offsetHeight,
    setWindow(next) {
      if (next.from === window.from && next.to === window.to) return;
      window = next;
      core.setWindow(new Date(next.from), new Date(next.to), { animation: false });
      applyAxis();
    },
    setHidden(next, nextFolds) {
      if (next === hidden) return;
      hidden = next;
      folds = nextFolds;
      core.setOptions({ hiddenDates: visHidden(next) } as never);
      applyAxis();
    },
    setLanes(lanes, head) {
      const gone = groups.getIds().filter((id) => !lanes.some((lane) => lane.id === id));
      groups.remove(gone);
      groups.update(
        lanes.map((lane, order) => ({
          id: lane.id,
          order,
          content: spacer(head, lane.height),
          className: lane.seam ? 'seam-lane' : 'lane',
        })),
      );
    },
    setShades(shades) {
      items.remove(items.getIds().filter((id) => !shades.some((shade) => shade.id === id)));
      items.update(
        shades.map(({ id, from, to }) => ({
          id,
          type: 'background' as const,
          start: new Date(from),
          end: new Date(to),
          content: '',
          className: 'night',
        })),
      );
    },
    destroy: () => core.destroy(),
  };
}

/** The parts of a Timeline that its types leave out and that we rest on; vis-timeline's version is pinned for it. */
function dressed(core: Timeline) {
  const open = core as unknown as {
    dom: { center: HTMLElement; top: HTMLElement };
    emit(name: string, event: RangeEvent): void;
  };
  return { dom: () => open.dom, emit: (name: string, event: RangeEvent) => open.emit(name, event) };
}

function visHidden(hidden: readonly Hidden[]) {
  return hidden.map(({ from, to }) => ({ start: new Date(from), end: new Date(to) }));
}

/** A lane is as high as its label; its name itself is drawn by us, over the column this keeps free. */
function spacer(width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
  return element;
}
