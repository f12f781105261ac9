/**
 * From TimelineJS to a corpus: one article, which is the timeline itself, and a moment for each slide, told by it. It says
 * what the slide says and no more: no hour, no place, no party, no second voice. What a corpus has no field for, the
 * slide's every field included, is kept under `timelineJs`, so that it can be handed on unharmed.
 */
import type { SetAside } from '../../corpus/corpus.ts';
import { FORMAT } from '../../corpus/format.ts';
import { slugFrom } from '../../corpus/page-path.ts';
import { idsOf } from './ids.ts';
import { EXTENSION } from './model.ts';
import { timeOf } from './read-dates.ts';
import { inLines, shortened } from './shortened.ts';
import { lineOf, paragraphsOf } from './text-of-html.ts';
import { isRecord, type PlacedSlide, type SlideFields, type TimelineRead, textIn } from './timeline-read.ts';

/** What a person reads in it that is not the file's. */
export interface TimelineWords {
  /** That the file names no time zone, and its times are told in UTC. */
  readonly description: string;
  /** A slide without a headline and without a text, by its number from 1. */
  readonly untitled: (number: number) => string;
  /** What the group of a slide is told as: "Group: Probes". */
  readonly group: (name: string) => string;
}

export interface FileGiven {
  /** What the file is called. */
  readonly name: string;
  /** The hash of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly words: TimelineWords;
}

export interface TimelineCorpus {
  /** For `readCorpus`. */
  readonly file: Record<string, unknown>;
  /** Slides that could not be read, with their place in the file. */
  readonly setAside: readonly SetAside[];
}

const ARTICLE = 'timeline';

export function corpusOfTimeline(timeline: TimelineRead, given: FileGiven): TimelineCorpus {
  const article = new Paragraphs();
  const setAside = [...timeline.setAside];
  addTitle(article, timeline.title);
  const ids = idsOf(timeline.slides.map(({ slide }) => slide));
  const moments = timeline.slides.flatMap((placed, index) => {
    const time = timeOf(placed.slide.start_date, placed.slide.end_date);
    if (time.ok) return [momentOf(placed, index, ids[index] ?? '', time.when, article, given)];
    const { date, part, reason } = time.fault;
    setAside.push({ path: placed.placeOf(date, part), name: nameOf(placed.slide), reason });
    return [];
  });
  return {
    file: {
      ...headOf(timeline, given),
      articles: [articleOf(timeline, article, given)],
      entities: [],
      moments,
    },
    setAside,
  };
}

function headOf({ title, rest }: TimelineRead, { name, hash, words }: FileGiven): Record<string, unknown> {
  const headline = headlineOf(title);
  const detail = paragraphsOf(textIn(title?.text, 'text')).join(' ');
  return {
    format: FORMAT,
    version: '1.2',
    id: slugFrom(headline) ?? `timeline-${hash.slice(0, 8)}`,
    title: shortened(headline || name),
    description: words.description,
    zone: 'UTC',
    ...(headline !== '' && {
      headline: { text: shortened(headline), ...(detail !== '' && { detail: shortened(detail) }) },
    }),
    [EXTENSION]: { ...rest, ...(title && { title }) },
  };
}

function articleOf({ title }: TimelineRead, { list }: Paragraphs, { name }: FileGiven) {
  const headline = headlineOf(title);
  const unknown = { value: null, basis: 'unknown' };
  return {
    id: ARTICLE,
    label: shortened(headline || name, 60),
    headline: headline === '' ? unknown : { value: shortened(headline), basis: 'stated' },
    publisher: unknown,
    published: unknown,
    source: name,
    paragraphs: list,
  };
}

type Part = 'headline' | 'subhead' | 'body' | 'credit';

/** The timeline as an article is read: its title, then slide by slide. */
class Paragraphs {
  readonly list: { number: number; part: Part; text: string }[] = [];

  /** The numbers of those that were added: several for a text that is longer than a paragraph can be. */
  add(part: Part, text: string): number[] {
    return inLines(text).map((line) => {
      const number = this.list.length + 1;
      this.list.push({ number, part, text: line });
      return number;
    });
  }
}

function addTitle(article: Paragraphs, title: SlideFields | undefined) {
  if (!title) return;
  article.add('headline', headlineOf(title));
  for (const paragraph of paragraphsOf(textIn(title.text, 'text'))) article.add('body', paragraph);
  article.add('credit', mediaLine(title));
}

function momentOf(
  { slide }: PlacedSlide,
  index: number,
  id: string,
  when: object,
  article: Paragraphs,
  { words }: FileGiven,
) {
  const texts = paragraphsOf(textIn(slide.text, 'text'));
  const headline = headlineOf(slide);
  const title = headline || (texts[0] ?? (mediaLine(slide) || words.untitled(index + 1)));
  const head = article.add('subhead', headline);
  const body = texts.flatMap((text) => article.add('body', text));
  const group = lineOf(textIn(slide, 'group'));
  const below = [mediaLine(slide), group === '' ? '' : words.group(group)];
  const told = [...body, ...below.flatMap((line) => article.add('credit', line))];
  const evidence = [told, head].find(({ length }) => length > 0) ?? article.add('body', title);
  const summary = shortened(texts.join(' ') || title);
  return {
    id,
    slug: slugFrom(title) ?? id,
    kind: 'event',
    title: shortened(title),
    summary,
    when: { ...when, basis: 'stated', ...wordsOf(slide) },
    participants: [],
    accounts: [
      {
        id: `told-${index + 1}`,
        article: ARTICLE,
        stance: 'asserts',
        voice: { kind: 'own' },
        says: summary,
        evidence: evidence.map((paragraph) => ({ paragraph })),
      },
    ],
    [EXTENSION]: slide,
  };
}

/** How the file has its date told, where it says so: these are its own words for it. */
function wordsOf(slide: SlideFields): object {
  const text = lineOf(textIn(slide, 'display_date') || textIn(slide.start_date, 'display_date'));
  return text === '' ? {} : { words: [{ article: ARTICLE, text: shortened(text) }] };
}

/** Caption, credit and address: nothing is fetched. */
function mediaLine({ media }: SlideFields): string {
  if (!isRecord(media)) return '';
  const address = textIn(media, 'url').trim();
  const parts = [lineOf(textIn(media, 'caption')), lineOf(textIn(media, 'credit'))];
  // Where TimelineJS takes HTML for an address, its text is all there is to show.
  return [...parts, address.startsWith('<') ? lineOf(address) : address]
    .filter((part) => part !== '')
    .join(' · ');
}

function headlineOf(slide: SlideFields | undefined): string {
  return lineOf(textIn(slide?.text, 'headline'));
}

function nameOf(slide: SlideFields): string {
  return headlineOf(slide).slice(0, 120);
}
