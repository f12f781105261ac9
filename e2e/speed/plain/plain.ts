/**
 * Plain vis-timeline, set up as well as it can be without touching its insides: the lean build, start and end given,
 * points and ranges and no boxes, text cut short and without its XSS filter (it is escaped here), shown at once by the
 * event it waits for, filtered by its own DataView. Part of the bench, never of the app.
 */
import { DataSet, DataView as PartOfDataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { PlainData, PlainItem, PlainPage, SetUp } from './items.ts';
import './plain.css';

const LONGEST = 40;
const DAY = 86_400_000;

const container = element<HTMLElement>('timeline');
const panel = element<HTMLElement>('panel');
const statements = element<HTMLInputElement>('statements');
const search = element<HTMLInputElement>('search');
const shown = element<HTMLOutputElement>('shown');

let data: PlainData | undefined;
let setUp: SetUp = 'stacked';
let items = new DataSet<Drawn>();
let timeline: Timeline | undefined;
let sought = '';
let view = viewOf();

interface Drawn {
  readonly id: string;
  readonly group: string;
  readonly start: number;
  readonly end?: number;
  readonly type: 'point' | 'range';
  readonly content: string;
  readonly full: string;
  readonly sought: string;
  readonly statement: boolean;
}

function element<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function drawn({ id, group, start, end, title, statement }: PlainItem): Drawn {
  return {
    id,
    group,
    start,
    ...(end !== undefined && { end }),
    type: end === undefined ? 'point' : 'range',
    content: title.slice(0, LONGEST).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    full: title,
    sought: title.toLowerCase(),
    statement,
  };
}

function viewOf(): PartOfDataSet<Drawn, 'id'> {
  return new PartOfDataSet(items, {
    filter: (item) => (!statements.checked || item.statement) && item.sought.includes(sought),
  });
}

function draw(): void {
  if (!data) return;
  timeline?.destroy();
  const { from, to } = data;
  timeline = new Timeline(
    container,
    view as never,
    data.groups as never,
    {
      start: from,
      end: setUp === 'widened' ? from + DAY : to,
      height: '100%',
      stack: setUp === 'stacked',
      cluster: setUp === 'clustered' ? { maxItems: 3 } : false,
      xss: { disabled: true },
      showCurrentTime: false,
      groupOrder: 'order',
    } as never,
  );
  // Without it nothing is visible for a second (its issue 1340).
  const open = timeline as unknown as { emit(name: string, event: object): void };
  open.emit('rangechanged', { start: new Date(from), end: new Date(to), byUser: false });
  if (setUp === 'widened') timeline.setWindow(from, to, { animation: false });
  timeline.on('select', ({ items: [id] }: { items: string[] }) => tell(id));
}

function tell(id: string | undefined): void {
  const item = id === undefined ? null : items.get(id);
  panel.hidden = !item;
  panel.textContent = item?.full ?? '';
}

function refresh(): void {
  view.refresh();
  shown.value = `${view.length} of ${items.length}`;
}

statements.addEventListener('change', refresh);
search.addEventListener('input', () => {
  sought = search.value.toLowerCase();
  refresh();
});

const page: PlainPage = {
  async load(asked) {
    setUp = asked;
    data = (await (await fetch('/plain-data.json')).json()) as PlainData;
    items = new DataSet(data.items.map(drawn));
    view = viewOf();
  },
  draw,
  windowLength() {
    const window = timeline?.getWindow();
    return window ? window.end.getTime() - window.start.getTime() : 0;
  },
  all() {
    if (data) timeline?.setWindow(data.from, data.to, { animation: false });
  },
};
Object.assign(window, { plainPage: page });
