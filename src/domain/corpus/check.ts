/**
 * Everything that can be said against a corpus before it is published: what reading it sets aside, what it names and
 * does not have, paragraphs it tells nothing of, positions on accounts that are not their holder's, ids that were
 * promised and are gone, and sentences that are not its own.
 */
import { coverageFaults } from './coverage.ts';
import type { Fault } from './fault.ts';
import { holderFaults } from './holder-faults.ts';
import { idFaults } from './id-faults.ts';
import { copiedRun, indexRuns, type RunIndex, type SourceText } from './overlap.ts';
import { publicationOf } from './publication.ts';
import { placed } from './raw-records.ts';
import { type CorpusRefusal, readCorpus } from './read.ts';
import { referenceFaults } from './references.ts';

export interface CorpusToCheck {
  /** The parsed corpus file. */
  readonly json: unknown;
  /** The parsed lock file beside it; without it ids are not checked. */
  readonly lock?: unknown;
  /** The texts the corpus was written from; without them wording is not checked. */
  readonly sources?: readonly SourceText[] | undefined;
}

/** The faults in the order an author would mend them in: the file, its records, its ids, its wording. */
export function checkCorpus({ json, lock, sources = [] }: CorpusToCheck): Fault[] {
  const reading = readCorpus(json);
  if (!reading.ok) return [refusalFault(reading.reason)];
  const file = json as Record<string, unknown>;
  return [
    ...reading.setAside,
    ...referenceFaults(file),
    ...coverageFaults(file),
    ...holderFaults(file),
    ...publicationFaults(file),
    ...(lock === undefined ? [] : idFaults(json, lock)),
    ...wordingFaults(json, sources),
  ];
}

function refusalFault(refusal: CorpusRefusal): Fault {
  return refusal.kind === 'newer-version'
    ? { path: 'version', reason: `version ${refusal.version} is not one this Dateline reads` }
    : { path: refusal.path || '(file)', reason: refusal.reason };
}

/** Times of publication that are given and cannot be read: such an article has no place on the second clock. */
function publicationFaults(file: Readonly<Record<string, unknown>>): Fault[] {
  const zone = String(file.zone);
  return placed(file, 'articles').flatMap(({ path, value: { published } }) => {
    if (published.value === null || published.basis === 'unknown' || publicationOf({ published }, zone))
      return [];
    const reason = `“${published.value}” is no date: write ISO 8601 (2021-09-06, 2021-09-06T18:00+04:30) or EDTF`;
    return [{ path: `${path}.published.value`, reason, severity: 'warning' as const }];
  });
}

function wordingFaults(json: unknown, sources: readonly SourceText[]): Fault[] {
  if (sources.length === 0) return [];
  const index = indexRuns(sources);
  return [...stringsIn(json, '')].flatMap(([path, text]) => copiedFault(path, text, index));
}

function copiedFault(path: string, text: string, index: RunIndex): Fault[] {
  const run = copiedRun(text, index);
  if (!run) return [];
  return [
    {
      path,
      reason: `has ${run.count} words in a row from ${run.source}: “${run.words}”; say it in other words`,
    },
  ];
}

/** Every string of a JSON value, with its path; however deep it is nested. */
function* stringsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  const left: [value: unknown, path: string][] = [[value, path]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [at, place] = next;
    if (typeof at === 'string') yield [place, at];
    else left.push(...partsOf(at, place).reverse());
  }
}

function partsOf(value: unknown, path: string): [value: unknown, path: string][] {
  if (Array.isArray(value)) return value.map((item, at) => [item, `${path}[${at}]`]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]) => [item, path ? `${path}.${key}` : key]);
}
