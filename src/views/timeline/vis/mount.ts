/**
 * The fence round vis-timeline: it draws the lanes and the shading, cuts out what is folded, and pans and zooms. Its
 * axis is ours. It is given lengths, never the corpus and never HTML; nothing of its types leaves this folder.
 */
import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { type Hidden, SHORTEST_WINDOW } from '../../../domain/overview/scale.ts';
import { type Instant, instant } from '../../../domain/time/instant.ts';
import type { BoundName } from '../../../domain/time/when.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { isRightToLeft } from '../../../ui/inline-axis.ts';
import './vis.css';

export interface VisLane {
  readonly id: string;
  /** Pixels. */
  readonly height: number;
  readonly seam: boolean;
}

export interface VisLanes {
  readonly lanes: readonly VisLane[];
  /** Pixels of the column for the lanes' names. */
  readonly head: number;
}

/** A stretch shaded across all lanes, such as a night. */
export interface Shade {
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
  /** The ends that nobody gave: there the shade has no edge. */
  readonly soft: readonly BoundName[];
}

export interface VisSetting extends VisLanes {
  readonly window: TimeWindow;
  readonly reach: TimeWindow;
  readonly hidden: readonly Hidden[];
  /** Pixels kept over the lanes. */
  readonly axisHeight: number;
  /** True where nothing of what vis-timeline draws moves with the window (no shades): then it draws nothing as that moves. */
  readonly still?: boolean;
  /** `settled` once the hand lets go. Called for the reader's own panning and zooming only. */
  readonly onPan: (window: TimeWindow, settled: boolean) => void;
}

export interface VisHandle {
  /** Where the marks' layer goes: over the lanes, under the hand that pans and zooms. */
  readonly layer: HTMLElement;
  /** Where the axis goes: over the lanes, as wide as they are and as high as was asked; a hand may pan on it too. */
  readonly axis: HTMLElement;
  setWindow(window: TimeWindow): void;
  setHidden(hidden: readonly Hidden[]): void;
  setLanes(next: VisLanes): void;
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
  const groups = new DataSet(groupsOf(setting));
  const items = new DataSet<{
    id: string;
    type: 'background';
    start: Date;
    end: Date;
    content: string;
    className: string;
    limitSize: false;
  }>();
  let hidden = setting.hidden;
  let window = setting.window;
  let lanes = nameOf(setting);
  const { reach } = setting;
  // Beside the page until it is whole: it would draw itself after every option and lane.
  const stage = document.createElement('div');
  const core = new Timeline(stage, items, groups, {
    start: new Date(window.from),
    end: new Date(window.to),
    min: new Date(reach.from),
    max: new Date(reach.to),
    zoomMin: SHORTEST_WINDOW,
    // Its own limit is 10,000 years.
    zoomMax: Math.max(SHORTEST_WINDOW, reach.to - reach.from),
    hiddenDates: visHidden(hidden),
    // Nothing of it is read: by UTC it is the cheapest.
    moment: (date: moment.MomentInput) => moment.utc(date),
    orientation: { axis: 'top', item: 'top' },
    // It would look for it in the page, where it does not stand yet.
    rtl: isRightToLeft(container),
    margin: { axis: 0, item: 0 },
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showTooltips: false,
    showMajorLabels: false,
    showMinorLabels: false,
    groupOrder: 'order',
    verticalScroll: false,
    zoomFriction: 4,
  } as never);
  const timeline = dressed(core);
  const axis = timeline.withoutAxis(setting.axisHeight);
  if (setting.still) timeline.still();

  const onRange = (settled: boolean) => (event: RangeEvent) => {
    window = { from: instant(event.start.getTime()), to: instant(event.end.getTime()) };
    if (event.byUser) setting.onPan(window, settled);
  };
  core.on('rangechange', onRange(false));
  core.on('rangechanged', onRange(true));
  // Without this the root stays hidden until vis-timeline's own once-a-second look at its size (its issue 1340).
  timeline.emit('rangechanged', {
    start: new Date(window.from),
    end: new Date(window.to),
    byUser: false,
  });
  container.append(stage);
  timeline.draw();

  return {
    layer: timeline.dom().center,
    axis,
    setWindow(next) {
      if (next.from === window.from && next.to === window.to) return;
      window = next;
      core.setWindow(new Date(next.from), new Date(next.to), { animation: false });
    },
    setHidden(next) {
      if (next === hidden) return;
      hidden = next;
      core.setOptions({ hiddenDates: visHidden(next) } as never);
    },
    setLanes(next) {
      const name = nameOf(next);
      if (name === lanes) return;
      lanes = name;
      const gone = groups.getIds().filter((id) => !next.lanes.some((lane) => lane.id === id));
      groups.remove(gone);
      groups.update(groupsOf(next));
    },
    setShades(shades) {
      items.remove(items.getIds().filter((id) => !shades.some((shade) => shade.id === id)));
      items.update(
        shades.map(({ id, from, to, soft }) => ({
          id,
          type: 'background' as const,
          start: new Date(from),
          end: new Date(to),
          content: '',
          className: ['night', ...soft.map((end) => `soft-${end}`)].join(' '),
          // It fades by its whole length, in view or not.
          limitSize: false,
        })),
      );
    },
    destroy() {
      core.destroy();
      stage.remove();
    },
  };
}

/** The parts of a Timeline that its types leave out and that we rest on; vis-timeline's version is pinned for it. */
interface Undressed {
  readonly dom: { readonly center: HTMLElement; readonly top: HTMLElement };
  readonly components: { destroy(): void }[];
  readonly timeAxis: { destroy(): void };
  emit(name: string, event: RangeEvent): void;
  off(name: string): void;
  redrawCount: number;
  _onResize(): void;
}

function dressed(core: Timeline) {
  const open = core as unknown as Undressed;
  return {
    dom: () => open.dom,
    emit: (name: string, event: RangeEvent) => open.emit(name, event),
    /**
     * Before anybody else listens: its own drawing is all that listens to `rangechange` (`mount.test.ts`). It lays out
     * every lane anew, some 3 ms a frame.
     */
    still: () => open.off('rangechange'),
    /** Takes vis-timeline's own axis away, which measures itself at every frame, and leaves room for ours. */
    withoutAxis(height: number): HTMLElement {
      open.components.splice(open.components.indexOf(open.timeAxis), 1);
      open.timeAxis.destroy();
      const axis = document.createElement('div');
      axis.style.blockSize = `${height}px`;
      open.dom.top.append(axis);
      return axis;
    },
    /** At once: in the next frame, when it would do so by itself, marks are in it and would be laid out twice. */
    draw() {
      // It counted its vain attempts while it had no size, and gives up after a few.
      open.redrawCount = 0;
      open._onResize();
    },
  };
}

function visHidden(hidden: readonly Hidden[]) {
  return hidden.map(({ from, to }) => ({ start: new Date(from), end: new Date(to) }));
}

interface VisGroup {
  readonly id: string;
  readonly content: HTMLElement;
  readonly order: number;
  readonly className: string;
}

function groupsOf({ lanes, head }: VisLanes): VisGroup[] {
  return lanes.map(({ id, height, seam }, order) => ({
    id,
    order,
    content: spacer(head, height),
    className: seam ? 'seam-lane' : 'lane',
  }));
}

/** The same for lanes that are drawn alike. */
function nameOf({ lanes, head }: VisLanes): string {
  return JSON.stringify([head, ...lanes.map(({ id, height, seam }) => [id, height, seam])]);
}

/** A lane is as high as its label; its name itself is drawn by us, over the column this keeps free. */
function spacer(width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
  return element;
}
