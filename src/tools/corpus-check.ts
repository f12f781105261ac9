/**
 * npm run corpus:check [folder...]: everything that can be said against the corpora, one fault a line.
 * Exits with 1 where there is one. Wording is compared with ../shared/articles where that folder exists.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recordsInFileOrder } from '../domain/columns/joined.ts';
import { checkCorpus } from '../domain/corpus/check.ts';
import { coverageOf } from '../domain/corpus/coverage.ts';
import type { Fault } from '../domain/corpus/fault.ts';
import type { SourceText } from '../domain/corpus/overlap.ts';
import { readCorpus } from '../domain/corpus/read.ts';
import { differingFrom, type ReadColumns, wrongFacts } from './columns/column-faults.ts';
import { columnFilesIn, readColumnFolder } from './columns/column-folder.ts';
import { refusalLine } from './columns/refusal-line.ts';
import { faultLine } from './corpora/fault-line.ts';
import { CORPUS_FILE, LOCK_FILE, readJsonFile } from './corpora/folders.ts';
import { foldersAsked } from './corpora/folders-asked.ts';

const SOURCES = join('..', 'shared', 'articles');

function sourceTexts(): SourceText[] {
  if (!existsSync(SOURCES)) return [];
  return readdirSync(SOURCES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));
}

function faultsIn(folder: string, json: unknown, sources: readonly SourceText[]): Fault[] {
  const path = join(folder, LOCK_FILE);
  if (!existsSync(path)) {
    const missing = { path: LOCK_FILE, reason: 'is not there: run npm run corpus:lock' };
    return [...checkCorpus({ json, sources }), missing];
  }
  const lock = readJsonFile(path);
  if (lock.ok) return checkCorpus({ json, lock: lock.json, sources });
  return [...checkCorpus({ json, sources }), { path: LOCK_FILE, reason: lock.reason }];
}

/** "3 articles, 12 entities": what was read, so that a corpus that shrank is seen to have. */
function summary(json: unknown): string {
  const reading = readCorpus(json);
  if (!reading.ok) return 'not read';
  const { articles, entities, moments, questions, stories } = reading.corpus;
  const accounts = moments.flatMap((moment) => moment.accounts);
  const { passages, paragraphs } = coverageOf(reading.corpus);
  return [
    `${articles.length} articles`,
    `${entities.length} entities`,
    `${moments.length} moments`,
    `${accounts.length} accounts`,
    `${questions.length} questions`,
    // What a step's link names, `src/state/stories.test.ts` checks: the codec of links stands above tools.
    stories.length === 1 ? '1 story' : `${stories.length} stories`,
    `${passages.found} of ${passages.of} passages found`,
    `moments on ${paragraphs.told} of ${paragraphs.of} paragraphs`,
  ].join(', ');
}

interface Found {
  /** The plain file, or what the column files unpack to; undefined where neither can be read. */
  readonly json: unknown;
  readonly faults: readonly Fault[];
}

/** What there is of a corpus, and what its column files have against them, where it has some. */
function found(folder: string): Found {
  const files = columnFilesIn(folder);
  const plain = existsSync(join(folder, CORPUS_FILE)) || !files ? plainIn(folder) : undefined;
  if (!files) return plain ?? { json: undefined, faults: [] };
  const columns = readColumnFolder(folder, files);
  if (!columns.ok) {
    const line = refusalLine(columns.fault.file, columns.fault.reason);
    return { json: plain?.json, faults: [...(plain?.faults ?? []), { path: files.first, reason: line }] };
  }
  const json = plain ? plain.json : { ...columns.head, moments: [...recordsInFileOrder(columns.data)] };
  return { json, faults: [...(plain?.faults ?? []), ...columnFaults(columns, plain?.json, files.first)] };
}

function plainIn(folder: string): Found {
  const file = readJsonFile(join(folder, CORPUS_FILE));
  return file.ok
    ? { json: file.json, faults: [] }
    : { json: undefined, faults: [{ path: CORPUS_FILE, reason: file.reason }] };
}

/** Facts are only asked of records that have no fault: what is wrong with the others is said beside. */
function columnFaults(columns: ReadColumns, plain: unknown, name: string): Fault[] {
  const json = { ...columns.head, moments: [...recordsInFileOrder(columns.data)] };
  const reading = readCorpus(json);
  const isSound = reading.ok && reading.setAside.length === 0;
  const faults = [
    ...(typeof plain === 'object' && plain !== null ? differingFrom({ ...plain }, columns) : []),
    ...(isSound ? wrongFacts(columns) : []),
  ];
  return faults.map((fault) => ({ ...fault, path: `${name}: ${fault.path}` }));
}

/** Prints what is wrong in one folder. Returns the number of errors, and the id that links name it by. */
function report(
  folder: string,
  sources: readonly SourceText[],
): { readonly errors: number; readonly id: string | undefined } {
  const { json, faults: ofFiles } = found(folder);
  const faults = json === undefined ? ofFiles : [...ofFiles, ...faultsIn(folder, json, sources)];
  for (const fault of faults) console.log(faultLine(fault));
  const errors = faults.filter(({ severity }) => severity !== 'warning').length;
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  console.log(`${basename(folder)}: ${json === undefined ? 'not read' : summary(json)}; ${count}`);
  const reading = readCorpus(json);
  return { errors, id: reading.ok ? reading.corpus.id : undefined };
}

/** Links name a corpus by its id alone. */
function sharedIds(ids: readonly (readonly [folder: string, id: string | undefined])[]): string[] {
  const first = new Map<string, string>();
  return ids.flatMap(([folder, id]) => {
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, folder);
    return earlier === undefined ? [] : [`${folder}: id: "${id}" is already the id of ${earlier}`];
  });
}

const sources = sourceTexts();
const reports = foldersAsked().map((folder) => ({ folder, ...report(folder, sources) }));
const errors = reports.reduce((total, report) => total + report.errors, 0);
const shared = sharedIds(reports.map(({ folder, id }) => [folder, id]));
for (const fault of shared) console.log(fault);
console.log(
  sources.length > 0
    ? `Wording compared with ${sources.length} source texts.`
    : 'Wording not compared: no source texts here.',
);
process.exitCode = errors + shared.length > 0 ? 1 : 0;
