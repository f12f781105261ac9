/** What is measured, in the same way whoever draws it. */
import type { Page } from 'playwright';
import type { Settled } from './watch.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A thing that draws moments, as a hand meets it in a browser. */
export interface Subject {
  readonly name: string;
  /** Fits what the timeline is drawn in, and nothing else of the page. */
  readonly timeline: string;
  /** What has a first paint worth asking for, before the page is opened. */
  readonly watched: readonly string[];
  /** Opens the page and waits until it is drawn and at rest. Returns figures of its loading, in milliseconds. */
  open(page: Page): Promise<Readonly<Record<string, number>>>;
  /** Draws all of it with data, index and code at hand, until it is painted. */
  draw(page: Page): Promise<Settled>;
  /** Brings the whole stretch of time into view. */
  showAll(page: Page): Promise<void>;
  /** Of the window in view, in milliseconds. */
  windowLength(page: Page): Promise<number>;
  /** Where lanes are in sight. */
  lanes(page: Page): Promise<Box>;
  /** Where the words of the axis stand: a wheel turned there meets no item. */
  axis(page: Page): Promise<Box>;
  /** Shows the statements only, or all again, by a click. */
  toggleStatements(page: Page): Promise<void>;
  /** Searches for a word; empty: for nothing any more. */
  search(page: Page, words: string): Promise<void>;
  /** Opens one of the moments in sight by a click; they differ from time to time. Undefined where it cannot. */
  openMoment(page: Page, time: number): Promise<void>;
  closeMoment(page: Page): Promise<void>;
}
