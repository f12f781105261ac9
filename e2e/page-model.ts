/** The page as a reader knows it: everything by role and name. `PRODUCT.md` and `docs/` promise these names. */
import type { Locator, Page } from 'playwright/test';

/** Text as it stands, within a regular expression. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export class Dateline {
  readonly page: Page;
  readonly headline: Locator;
  readonly search: Locator;
  readonly timeline: Timeline;
  readonly filters: Filters;
  readonly panel: Panel;
  /** The list twin. */
  readonly list: Locator;
  /** All its rows. */
  readonly rows: Locator;
  readonly rowLinks: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  readonly help: Locator;
  readonly telling: Telling;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.search = page.getByRole('searchbox', { name: 'Search moments' });
    this.timeline = new Timeline(page);
    this.filters = new Filters(page);
    this.panel = new Panel(page);
    this.list = page.getByRole('list', { name: 'Moments', exact: true });
    this.rows = this.list.getByRole('article');
    this.rowLinks = this.rows.getByRole('link');
    this.status = page.getByRole('status', { name: 'Shown' });
    this.chips = page.getByRole('main').getByRole('group', { name: 'Active filters' });
    this.help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.telling = new Telling(page);
  }

  /** Opens a link, whole or below the base, and waits until the moments are there, in the list and on the timeline. */
  async open(link = './'): Promise<void> {
    await this.page.goto(link);
    await this.rows.or(this.page.getByText('No moment fits')).first().waitFor();
    await this.timeline.drawn();
  }

  /** The link to a view in the page's head; on a phone at its foot. */
  viewLink(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
  }

  row(title: string): Locator {
    return this.list.getByRole('article', { name: title, exact: true });
  }

  rowLink(title: string): Locator {
    return this.row(title).getByRole('link');
  }

  chip(filter: string): Locator {
    return this.chips.getByRole('button', { name: `Remove filter: ${filter}`, exact: true });
  }

  /** The titles of the list, in its order. */
  titles(): Promise<string[]> {
    return this.rowLinks.allTextContents();
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** What has focus, by its tag: `BODY` where focus was lost. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => document.activeElement?.tagName);
  }
}

/** The region "Timeline" with its toolbar and the strip below it. */
export class Timeline {
  readonly region: Locator;
  readonly controls: Locator;
  readonly lanesBy: Locator;
  readonly strip: Locator;
  /** "In view: 5–6 September 2021". */
  readonly windowWords: Locator;
  readonly links: Locator;
  readonly unfold: Locator;
  /** All the marks, over the lanes. */
  readonly marks: Locator;
  /** The words of the axis: the finer ones first, then those over them. */
  readonly axisLabels: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Timeline', exact: true });
    this.controls = this.region.getByRole('toolbar', { name: 'Timeline controls' });
    this.lanesBy = this.controls.getByRole('combobox', { name: 'Lanes by' });
    this.strip = this.region.getByRole('group', { name: 'The whole corpus and the window in view' });
    this.windowWords = this.strip.getByText(/^In view: /);
    this.links = this.region.getByRole('link');
    this.marks = this.region.getByRole('group', { name: /^Moments on the timeline/ });
    this.axisLabels = this.region.locator('.axis-label');
    this.unfold = this.region.getByRole('button', { name: 'Unfold' });
  }

  /** Once its axis and marks are there, or it says why there are none. */
  async drawn(): Promise<void> {
    await this.links
      .or(this.region.getByText(/Nothing lies in this window|could not be drawn|nothing to draw/))
      .first()
      .waitFor();
  }

  control(name: string): Locator {
    return this.controls.getByRole('button', { name, exact: true });
  }

  slider(name: 'Window' | 'Start of the window' | 'End of the window'): Locator {
    return this.strip.getByRole('slider', { name, exact: true });
  }

  /** The window in view, as its slider has it: minutes since 1970. */
  async window(): Promise<{ from: number; to: number }> {
    const at = async (name: 'Start of the window' | 'End of the window') =>
      Number(await this.slider(name).getAttribute('aria-valuenow'));
    return { from: await at('Start of the window'), to: await at('End of the window') };
  }

  /** Minutes. */
  async windowLength(): Promise<number> {
    const { from, to } = await this.window();
    return to - from;
  }

  /** A moment's marks: one in each of its lanes. */
  mark(title: string): Locator {
    return this.region.getByRole('link', { name: new RegExp(`^${literally(title)}, (event|statement)`) });
  }

  /** The button that stands for the points of an occasion. */
  occasion(title: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${literally(title)}: \\d+ moments?`) });
  }

  /** A word of the axis: "Monday 6 September". The axis is read out nowhere and has no roles: it is found by its text. */
  axis(text: string): Locator {
    return this.region.getByText(text, { exact: true }).filter({ visible: true });
  }

  /** Pairs of the axis's words that touch each other; empty where all is well. */
  touchingLabels(): Promise<string[]> {
    return this.region.locator('.axis-label, .axis-fold').evaluateAll((labels) => {
      const boxes = labels.map((label) => ({
        text: label.textContent ?? '',
        parts: [...label.children].map((part) => part.getBoundingClientRect()),
      }));
      const touches = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => one.parts.some((a) => other.parts.some((b) => touches(a, b))))
          .map((other) => `${one.text} / ${other.text}`),
      );
    });
  }
}

/** The region "Filters", in its column or its sheet. */
export class Filters {
  readonly region: Locator;
  readonly find: Locator;
  readonly boxes: Locator;
  /** The group "Time". */
  readonly time: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly anyTime: Locator;
  /** The calendar that is open, wherever it was opened from. */
  readonly calendar: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Filters', exact: true });
    this.find = this.region.getByRole('searchbox', { name: 'Find a person, organisation or place' });
    this.boxes = this.region.getByRole('checkbox');
    this.time = this.group('Time');
    this.from = this.time.getByRole('textbox', { name: 'From', exact: true });
    this.to = this.time.getByRole('textbox', { name: 'To', exact: true });
    this.anyTime = this.time.getByRole('button', { name: 'Any time', exact: true });
    this.calendar = page.getByRole('dialog', { name: 'Calendar', exact: true });
  }

  group(name: string): Locator {
    return this.region.getByRole('group', { name, exact: true });
  }

  box(name: string): Locator {
    return this.region.getByRole('checkbox', { name, exact: true });
  }

  /** "possibly in (31)". */
  sureness(sureness: 'possibly' | 'definitely'): Locator {
    return this.time.getByRole('radio', { name: new RegExp(`^${sureness} in \\(\\d+\\)$`) });
  }

  /** The button that opens the calendar of a field. */
  pick(field: 'From' | 'To'): Locator {
    return this.time.getByRole('button', { name: `Pick a day in a calendar for “${field}”` });
  }

  /** A day of the open calendar, by its date in words. */
  day(date: string): Locator {
    return this.calendar.getByRole('button', { name: new RegExp(`^${literally(date)}, `) });
  }

  exclude(name: string): Locator {
    return this.region.getByRole('button', { name: `Exclude ${name}`, exact: true });
  }

  only(name: string): Locator {
    return this.region.getByRole('button', { name: `Only ${name}`, exact: true });
  }

  combination(group: string): Locator {
    return this.region.getByRole('combobox', { name: `${group}: any of or all of` });
  }

  /** Shows what the groups keep back at first. */
  async showAll(): Promise<void> {
    const more = this.region.getByRole('button', { name: /^\d+ more$/ });
    for (let left = await more.count(); left > 0; left--) await more.first().click();
  }
}

/** The region "Moment". */
export class Panel {
  readonly region: Locator;
  readonly heading: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly copyLink: Locator;
  readonly close: Locator;
  readonly accounts: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Moment', exact: true });
    this.heading = this.region.getByRole('heading', { level: 2 });
    this.next = this.region.getByRole('button', { name: 'Next moment' });
    this.previous = this.region.getByRole('button', { name: 'Previous moment' });
    this.copyLink = this.region.getByRole('button', { name: 'Copy link' });
    this.close = this.region.getByRole('button', { name: 'Close', exact: true });
    this.accounts = this.region.getByText(
      /^(?:(?:Asserts|Reports|Denies|Hedges) in its own voice|Attributed to: )/,
    );
  }
}

/** The button that says how times are told, and the dialog "How times are told" that it opens. */
export class Telling {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly choices: Locator;
  readonly anotherZone: Locator;
  readonly useIt: Locator;
  readonly beside: Locator;
  readonly reset: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('button', { name: /^Times are told in .*\. Change$/ });
    this.dialog = page.getByRole('dialog', { name: 'How times are told' });
    this.choices = this.dialog.getByRole('radio');
    this.anotherZone = this.dialog.getByRole('combobox', { name: 'Another zone, by its city' });
    this.useIt = this.dialog.getByRole('button', { name: 'Use it' });
    this.beside = this.dialog.getByRole('combobox', { name: 'Beside it' });
    this.reset = this.dialog.getByRole('button', { name: 'The corpus’s own zone and calendar' });
  }

  /** Opens the choices and waits until one has focus. */
  async open(): Promise<void> {
    await this.button.click();
    await this.choices.and(this.dialog.locator(':focus')).waitFor();
  }

  /** A zone, a calendar or a script, by the beginning of its name. */
  choice(name: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${literally(name)}`) });
  }
}
