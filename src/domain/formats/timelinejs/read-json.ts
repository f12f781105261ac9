/** TimelineJS's JSON, already parsed. */
import type { SetAside } from '../../corpus/corpus.ts';
import { isRecord, type PlacedSlide, type TimelineRead } from './timeline-read.ts';

/** Whether it says it is one: an object with a list of events. */
export function isTimelineJs(json: unknown): json is { readonly events: readonly unknown[] } {
  return isRecord(json) && Array.isArray(json.events);
}

export function readTimelineJson(json: { readonly events: readonly unknown[] }): TimelineRead {
  const { events, title, ...rest } = json as { readonly events: readonly unknown[]; title?: unknown };
  const isTitle = isRecord(title);
  return {
    title: isTitle ? title : undefined,
    slides: events.flatMap((slide, index) => (isRecord(slide) ? [placed(slide, `events[${index}]`)] : [])),
    rest,
    setAside: [
      ...(title === undefined || title === null || isTitle ? [] : [noObject(title, 'title')]),
      ...events.flatMap((slide, index) => (isRecord(slide) ? [] : [noObject(slide, `events[${index}]`)])),
    ],
    unknownColumns: [],
  };
}

function placed(slide: PlacedSlide['slide'], at: string): PlacedSlide {
  return { slide, at, placeOf: (date, part) => `${at}.${date}.${part}` };
}

function noObject(received: unknown, path: string): SetAside {
  return { path, name: '', reason: { kind: 'wrong-type', expected: 'object', received } };
}
