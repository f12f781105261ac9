/** What the plain page is given of a moment: only what it draws, filters and searches by. */
export interface PlainItem {
  readonly id: string;
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Of what goes on for a while; a point in time has none. */
  readonly end?: number;
  readonly title: string;
  readonly statement: boolean;
}

export interface PlainData {
  readonly groups: readonly { readonly id: string; readonly content: string }[];
  readonly items: readonly PlainItem[];
  /** The window it opens with: all of it. */
  readonly from: number;
  readonly to: number;
}

/**
 * How vis-timeline is set up: with rows under one another in each lane; all in one row; in one row, clustered by
 * itself; in one row, opened with a day in view and then widened, which spares it measuring each item as it is added.
 */
export const SET_UPS = ['stacked', 'unstacked', 'clustered', 'widened'] as const;
export type SetUp = (typeof SET_UPS)[number];

/** What the bench calls in the page. All else it does with mouse and keyboard. */
export interface PlainPage {
  /** Loads the data; draws nothing yet. */
  load(setUp: SetUp): Promise<void>;
  /** Builds the timeline anew from the data it has. */
  draw(): void;
  /** Milliseconds. */
  windowLength(): number;
  all(): void;
}
