/**
 * What a corpus names within itself, checked beyond what reading it needs: passages, the lead pair, what entities
 * name, and ids that must be the only one of their kind in the whole corpus. For authors; the app reads past these
 * faults. What reading checks itself is not checked again.
 */
import { readEdtf } from '../time/edtf/read.ts';
import { parseInstant } from '../time/instant.ts';
import { BOUNDS } from '../time/when.ts';
import type { Fault } from './fault.ts';
import type { MomentRecord, WhenRecord } from './format.ts';
import { placed } from './raw-records.ts';
import { resolveSelectors, type TextSelector } from './selectors.ts';
import type { Placed, RecordOf } from './setting-aside.ts';
import { boundsOf, readAlone, saidBounds } from './time-bounds.ts';

type ArticleRecord = RecordOf<'articles'>;
type AccountRecord = MomentRecord['accounts'][number];

interface Records {
  readonly zone: string;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly entities: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
}

/** Faults of the raw file; records that do not fit their schema are left to `readCorpus`. */
export function referenceFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const articles = placed(file, 'articles');
  const entities = placed(file, 'entities');
  const moments = placed(file, 'moments');
  const records: Records = {
    zone: String(file.zone),
    articles: new Map(articles.map(({ value }) => [value.id, value])),
    entities: idsOf(entities),
    moments: idsOf(moments),
  };
  return [
    ...leadPairFaults(file.leadPair, records),
    ...articles.flatMap(numberingFaults),
    ...entities.flatMap((entity) => entityFaults(entity, records)),
    ...placed(file, 'sides').flatMap((side) => sideFaults(side, records)),
    ...placed(file, 'partsOfDay').flatMap(hourFaults),
    ...moments.flatMap((moment) => momentFaults(moment, records)),
    ...repeats(moments.flatMap(accountsOf), 'account'),
    ...repeats(placed(file, 'questions').flatMap(positionsOf), 'position'),
  ];
}

function idsOf(records: readonly Placed<{ id: string }>[]): Set<string> {
  return new Set(records.map(({ value }) => value.id));
}

/** At most one fault, so that a check of one reference can be spread into a list of faults. */
function unknownId(path: string, id: string | undefined, known: { has(id: string): boolean }): Fault[] {
  if (id === undefined || known.has(id)) return [];
  return [{ path, reason: `names "${id}", which is not in this corpus` }];
}

/** A paragraph without its article, or one that the article has not. */
function passageFaults(
  path: string,
  id: string | undefined,
  paragraph: number | undefined,
  { articles }: Records,
): Fault[] {
  if (id === undefined) {
    return paragraph === undefined ? [] : [{ path, reason: 'gives a paragraph but no article' }];
  }
  const article = articles.get(id);
  if (!article || paragraph === undefined || article.paragraphs.some(({ number }) => number === paragraph))
    return [];
  return [{ path: `${path}.paragraph`, reason: `article "${id}" has no paragraph ${paragraph}` }];
}

function leadPairFaults(pair: unknown, { moments }: Records): Fault[] {
  if (!Array.isArray(pair)) return [];
  const faults = pair.flatMap((id, at) => unknownId(`leadPair[${at}]`, String(id), moments));
  return pair[0] === pair[1] ? [...faults, { path: 'leadPair', reason: 'names one moment twice' }] : faults;
}

function numberingFaults({ path, value }: Placed<ArticleRecord>): Fault[] {
  const wrong = value.paragraphs.findIndex(({ number }, at) => number !== at + 1);
  if (wrong < 0) return [];
  return [
    {
      path: `${path}.paragraphs[${wrong}].number`,
      reason: `must be ${wrong + 1}: paragraphs count from 1 in order`,
    },
  ];
}

function entityFaults({ path, value }: Placed<RecordOf<'entities'>>, records: Records): Fault[] {
  const aliases = (value.aliases ?? []).flatMap(({ articles = [] }, alias) =>
    articles.flatMap((id, at) =>
      unknownId(`${path}.aliases[${alias}].articles[${at}]`, id, records.articles),
    ),
  );
  return [...unknownId(`${path}.partOf`, value.partOf, records.entities), ...aliases];
}

function sideFaults({ path, value }: Placed<RecordOf<'sides'>>, records: Records): Fault[] {
  return value.members.flatMap(({ article, paragraph }, at) =>
    passageFaults(`${path}.members[${at}]`, article, paragraph, records),
  );
}

function hourFaults({ path, value }: Placed<RecordOf<'partsOfDay'>>): Fault[] {
  return (['from', 'to'] as const)
    .filter((end) => parseInstant(`2000-01-01T${value[end]}`, 'UTC') === undefined)
    .map((end) => ({ path: `${path}.${end}`, reason: `"${value[end]}" is not a time of day` }));
}

function momentFaults({ path, value }: Placed<RecordOf<'moments'>>, records: Records): Fault[] {
  const answers = (value.answers ?? []).flatMap((answer, at) =>
    answerFaults(`${path}.answers[${at}]`, value.id, answer, records),
  );
  return [
    ...whenFaults(`${path}.when`, value.when, records),
    ...answers,
    ...value.accounts.flatMap((account, at) => [
      ...detailFaults(`${path}.accounts[${at}]`, account),
      ...evidenceFaults(`${path}.accounts[${at}]`, account, records),
    ]),
  ];
}

function answerFaults(
  path: string,
  id: string,
  { moment, order }: NonNullable<MomentRecord['answers']>[number],
  records: Records,
): Fault[] {
  return [
    ...(moment === id ? [{ path: `${path}.moment`, reason: 'a moment cannot answer itself' }] : []),
    ...passageFaults(`${path}.order`, order?.article, order?.paragraph, records),
  ];
}

/** What an account gives twice is not one particular that others can be compared in. */
function detailFaults(path: string, { details = [] }: AccountRecord): Fault[] {
  return details.flatMap(({ aspect, of }, at) => {
    const first = details.findIndex((detail) => detail.aspect === aspect && detail.of === of);
    if (first === at) return [];
    const particular = of === undefined ? aspect : `${aspect} of “${of}”`;
    const reason = `gives the ${particular} that details[${first}] gives: say in \`of\` what each is a particular of`;
    return [{ path: `${path}.details[${at}]`, reason }];
  });
}

function whenFaults(path: string, when: WhenRecord, records: Records): Fault[] {
  const { anchor, words = [] } = when;
  const badAnchor = anchor && parseInstant(anchor.date, when.zone ?? records.zone) === undefined;
  return [
    ...words.flatMap(({ article, paragraph }, at) =>
      passageFaults(`${path}.words[${at}]`, article, paragraph, records),
    ),
    ...(badAnchor
      ? [{ path: `${path}.anchor.date`, reason: `"${anchor.date}" is not a date that exists` }]
      : []),
    ...edtfFaults(path, when, records),
  ];
}

/** The EDTF of a time that gives bounds too is for others to read: it must say what the bounds say, and no more. */
function edtfFaults(path: string, when: WhenRecord, { zone: corpusZone }: Records): Fault[] {
  const zone = when.zone ?? corpusZone;
  const { edtf } = when;
  if (edtf === undefined || readAlone(when, zone)) return [];
  const read = readEdtf(edtf, zone);
  const place = `${path}.edtf`;
  if (!read.ok) return [{ path: place, reason: `"${edtf}" is not EDTF: ${read.reason} at ${read.at}` }];
  const [said, given] = [saidBounds(read), boundsOf(when, zone)];
  const differing = BOUNDS.filter((name) => said[name] !== given[name]);
  return differing.length === 0
    ? []
    : [{ path: place, reason: `"${edtf}" does not say what the bounds say: ${differing.join(', ')}` }];
}

function evidenceFaults(
  path: string,
  { article: id, evidence }: AccountRecord,
  { articles }: Records,
): Fault[] {
  const article = articles.get(id);
  if (!article) return [];
  return evidence.flatMap(({ paragraph: number, selectors = [] }, at) => {
    const place = `${path}.evidence[${at}]`;
    const paragraph = article.paragraphs.find((candidate) => candidate.number === number);
    if (!paragraph) {
      return [{ path: `${place}.paragraph`, reason: `article "${id}" has no paragraph ${number}` }];
    }
    return selectorFaults(`${place}.selectors`, paragraph.text, selectors as readonly TextSelector[]);
  });
}

/** Both kinds are needed: the position is quick to read, the quotation is found again where a text changes. */
function selectorFaults(path: string, text: string, selectors: readonly TextSelector[]): Fault[] {
  if (selectors.length === 0) return [];
  const missing = (['TextQuoteSelector', 'TextPositionSelector'] as const).filter(
    (type) => !selectors.some((selector) => selector.type === type),
  );
  const resolved = resolveSelectors(text, selectors);
  const quotes = selectors.filter(({ type }) => type === 'TextQuoteSelector');
  const alone = resolved.ok && quotes.length > 0 ? resolveSelectors(text, quotes) : resolved;
  return [
    ...missing.map((type) => ({ path, reason: `has no ${type}: give it both a quotation and its position` })),
    ...(resolved.ok ? [] : [{ path, reason: resolved.reason }]),
    ...(resolved.ok && !alone.ok
      ? [{ path, reason: `${alone.reason}; once the text is edited nobody could tell which` }]
      : []),
  ];
}

function accountsOf({ path, value }: Placed<RecordOf<'moments'>>): Placed<{ id: string }>[] {
  return value.accounts.map((account, at) => ({ path: `${path}.accounts[${at}]`, value: account }));
}

function positionsOf({ path, value }: Placed<RecordOf<'questions'>>): Placed<{ id: string }>[] {
  return value.positions.map((position, at) => ({ path: `${path}.positions[${at}]`, value: position }));
}

/** Accounts and positions are linked to without their moment or question, so no two may share an id. */
function repeats(records: readonly Placed<{ id: string }>[], name: string): Fault[] {
  const first = new Map<string, string>();
  return records.flatMap(({ path, value: { id } }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined
      ? []
      : [{ path: `${path}.id`, reason: `"${id}" is already the id of the ${name} at ${earlier}` }];
  });
}
