/** From what stands in the two fields to the stretch of time that is asked for. */
import type { TimeFilter } from '../../domain/query/filters.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { writeTyped, writeTypedDate } from '../../domain/time/write-typed-date.ts';
import { readDate } from '../../ui/date-field/read-date.ts';

export type End = 'from' | 'to';

/** What somebody typed and the filter has not taken. A field without a draft shows what the filter has. */
export type Drafts = Readonly<Partial<Record<End, string>>>;

export interface Asked {
  /** Undefined where no end is left. */
  readonly time: TimeFilter | undefined;
  /** The ends whose text is no date: the filter keeps what it had there. */
  readonly unread: readonly End[];
  /** It would end before it begins, or as it begins: not to be asked for. */
  readonly isReversed: boolean;
}

/** A day, month or year as the end of the stretch means to its own end; a clock time means until then. */
export function timeAsked(drafts: Drafts, time: TimeFilter | undefined, telling: Telling): Asked {
  const from = endAsked('from', drafts, time, telling);
  const to = endAsked('to', drafts, time, telling);
  const isOpen = from.at === undefined && to.at === undefined;
  return {
    time: isOpen ? undefined : { from: from.at, to: to.at, sureness: time?.sureness ?? 'possibly' },
    unread: [...(from.isRead ? [] : ['from' as const]), ...(to.isRead ? [] : ['to' as const])],
    isReversed: from.at !== undefined && to.at !== undefined && from.at >= to.at,
  };
}

interface EndAsked {
  readonly at: Instant | undefined;
  readonly isRead: boolean;
}

function endAsked(end: End, drafts: Drafts, time: TimeFilter | undefined, telling: Telling): EndAsked {
  const draft = drafts[end];
  if (draft === undefined) return { at: time?.[end], isRead: true };
  const typed = readDate(draft, telling);
  if (typed.ok) return { at: typed[end], isRead: true };
  if (typed.reason === 'empty') return { at: undefined, isRead: true };
  return { at: time?.[end], isRead: false };
}

/** A text for an end that the filter has; of another instant, or for a reader who has times told otherwise, it is void. */
export interface Kept {
  readonly at: Instant;
  readonly text: string;
  readonly telling: Telling;
}
export type KeptTexts = Readonly<Partial<Record<End, Kept>>>;

/** What was typed, in a field's own form: a filter knows that "44 BCE" begins a year, but not that a year was meant. */
export function keptOf(drafts: Drafts, telling: Telling): KeptTexts {
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const typed = readDate(drafts[end] ?? '', telling);
    if (!typed.ok) return [];
    const text = writeTyped(typed, end, telling.calendar, telling.zone);
    return [[end, { at: typed[end], text, telling }] as const];
  });
  return Object.fromEntries(ends);
}

/** What a field without a draft shows; empty where that end is open. */
export function endText(
  end: End,
  time: TimeFilter | undefined,
  telling: Telling,
  { [end]: kept }: KeptTexts,
): string {
  const at = time?.[end];
  if (at === undefined) return '';
  if (kept?.at === at && kept.telling === telling) return kept.text;
  return writeTypedDate(at, end, telling.calendar, telling.zone);
}

/** Whether two filters ask for the same. */
export function isSameTime(a: TimeFilter | undefined, b: TimeFilter | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.sureness === b?.sureness;
}
