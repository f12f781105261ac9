/**
 * Corpora of any size, made up from a seed, for tests and for the bench: the same numbers give the same corpus, and any
 * moment of it can be made without the others. Never part of the app.
 *
 * They are like what researchers bring: few actors and places in most of the moments and many in few, bursts of an
 * hour, long titles, spans, soft and missing ends, denials, a few questions.
 */
import type { CorpusFile, MomentRecord } from '../format.ts';
import { type Draw, drawsOf, type HeavyTail, heavyTail, oneOf, upTo } from './generated/chance.ts';
import { type Place, type Times, timesOf, whenOf } from './generated/times.ts';
import {
  coined,
  deed,
  organisationName,
  personName,
  placeName,
  remark,
  saying,
  slugOf,
  thing,
} from './generated/vocabulary.ts';

export interface Asked {
  /** How many; from 1 on. */
  readonly moments: number;
  readonly seed?: number;
  /** How many main actors there are, and how many places: each moment has one place, so this is how many lanes by place. */
  readonly lanes?: number;
  /** A fifth of the moments, from 5 to 200, where not said. */
  readonly articles?: number;
  /** How long a time they are spread over, in days from 2023-01-01. */
  readonly days?: number;
}

/** A corpus file but for its moments, which are made as they are asked for. */
export interface GeneratedCorpus {
  readonly head: Omit<CorpusFile, 'moments'>;
  readonly length: number;
  /** The moment of this number, from 0. The same each time. */
  momentAt(number: number): MomentRecord;
  /** All of them, one at a time. */
  moments(): Generator<MomentRecord, void, undefined>;
}

/** What the moments draw from. */
interface World {
  readonly seed: number;
  readonly length: number;
  readonly lanes: number;
  readonly times: Times;
  readonly articles: number;
  readonly entities: CorpusFile['entities'];
  readonly anyActor: HeavyTail;
  readonly anyPlace: HeavyTail;
}

const RARER = 380;
const PARAGRAPHS = 40;
const OCCASIONS = 60;
/** Draws of the corpus itself, apart from those of its moments. */
const OF_ALL = -7;

export function generatedCorpus({
  moments,
  seed = 1,
  lanes = 20,
  articles,
  days = 365,
}: Asked): GeneratedCorpus {
  const actors = actorsOf(lanes);
  const places = Array.from({ length: lanes }, (_, number) => placeOf(number));
  const world: World = {
    seed,
    length: moments,
    lanes,
    times: timesOf(moments, days, drawsOf(seed, OF_ALL)),
    articles: articles ?? Math.min(200, Math.max(5, Math.round(moments / 5))),
    entities: [...actors, ...places],
    anyActor: heavyTail(actors.length),
    anyPlace: heavyTail(lanes),
  };
  const momentAt = (number: number) => momentOf(world, number);
  return {
    head: headOf(world),
    length: moments,
    momentAt,
    *moments() {
      for (let number = 0; number < moments; number++) yield momentAt(number);
    },
  };
}

/** The whole corpus at once, for sizes that fit: some thousands. */
export function generatedFile(asked: Asked): CorpusFile {
  const { head, moments } = generatedCorpus(asked);
  return { ...head, moments: [...moments()] } as CorpusFile;
}

/** The same file as text, in pieces of about a thousand moments, for sizes that do not fit into one string. */
export function* generatedText({ head, moments }: GeneratedCorpus): Generator<string, void, undefined> {
  yield `${JSON.stringify(head).slice(0, -1)},"moments":[\n`;
  let piece = '';
  let first = true;
  for (const moment of moments()) {
    piece += (first ? '' : ',\n') + JSON.stringify(moment);
    first = false;
    if (piece.length < 500_000) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]}\n`;
}

function headOf(world: World): GeneratedCorpus['head'] {
  return {
    format: 'dateline-corpus',
    version: '1.3',
    id: `generated-${world.length}`,
    title: `Generated: ${world.length} moments`,
    description: 'Made up from a seed, for measuring. Nobody and nothing in it exists.',
    language: 'en',
    zone: 'Europe/Riga',
    articles: Array.from({ length: world.articles }, (_, number) => articleOf(world, number)),
    entities: world.entities,
    occasions: Array.from({ length: OCCASIONS }, (_, number) => occasionOf(number)),
    partsOfDay: [{ id: 'night', label: 'night', from: '18:00', to: '06:00' }],
    questions: world.length < 40 ? [] : Array.from({ length: 4 }, (_, number) => questionOf(world, number)),
  };
}

type Entity = CorpusFile['entities'][number];

/** Three persons to an organisation; the first `lanes` are the main ones. */
function actorsOf(lanes: number): Entity[] {
  return Array.from({ length: lanes + RARER }, (_, number) =>
    number % 4 === 3
      ? { id: `org-${number}`, kind: 'organisation', name: organisationName(number) }
      : { id: `person-${number}`, kind: 'person', name: personName(number), ...shortNameOf(number) },
  );
}

function shortNameOf(number: number): Pick<Entity, 'shortName' | 'aliases'> {
  const [given = '', family = ''] = personName(number).split(' ');
  return number % 3 === 0 ? { shortName: family, aliases: [{ text: `${given.charAt(0)}. ${family}` }] } : {};
}

function placeOf(number: number): Entity {
  const within = number >= 4 ? { partOf: `place-${number % 4}` } : {};
  return { id: `place-${number}`, kind: 'place', name: placeName(number), ...within };
}

/** They come out one after the other over the whole stretch, each at six in the evening. */
function articleOf({ seed, times, articles }: World, number: number): CorpusFile['articles'][number] {
  const draw = drawsOf(seed, -100 - number);
  const out = times.day(Math.floor(((number + 1) / articles) * times.days) * 1_440);
  return {
    id: `a${number}`,
    label: `${coined(number + 90_000)} report`,
    headline: { value: `Report on ${thing(draw)}`, basis: 'stated' },
    publisher: { value: organisationName(900 + (number % 30)), basis: 'stated' },
    published: { value: `${out}T18:00`, basis: 'stated' },
    language: 'en',
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, at) => ({
      number: at + 1,
      part: 'body' as const,
      text: `${remark(draw)} ${remark(draw)}`,
      digest: true,
    })),
  };
}

function occasionOf(number: number): NonNullable<CorpusFile['occasions']>[number] {
  return {
    id: `o${number}`,
    title: `The talks about ${coined(number + 95_000)}`,
    label: `Talks ${number + 1}`,
  };
}

/** Two positions on moments of far apart. */
function questionOf({ length }: World, number: number): NonNullable<CorpusFile['questions']>[number] {
  const position = (which: 'yes' | 'no', at: number) => ({
    id: `q${number}-${which}`,
    wording: which === 'yes' ? 'It was closed.' : 'It was open all the time.',
    holder: { words: which === 'yes' ? 'Several reports' : 'Other reports' },
    accounts: [0, 1, 2].map((each) => accountId(idOf((at + each) % length), 0)),
  });
  const at = Math.floor((length / 5) * number);
  const word = coined(number + 97_000);
  return {
    id: `q${number}`,
    slug: `was-${word}-closed`,
    title: `Was the ${word} crossing closed?`,
    positions: [position('yes', at), position('no', at + 5)],
  };
}

function idOf(number: number): string {
  return `m${number}`;
}

function accountId(moment: string, at: number): string {
  return `${moment}-${at}`;
}

function momentOf(world: World, number: number): MomentRecord {
  const draw = drawsOf(world.seed, number);
  const place = world.times.place(draw, number);
  const kind = draw() < 0.45 ? 'statement' : 'event';
  const actors = actorsIn(world, draw, place);
  const [first] = actors;
  const title = (kind === 'statement' ? saying : deed)(draw, first?.name ?? 'Somebody');
  return {
    id: idOf(number),
    slug: slugOf(title),
    kind,
    title,
    ...(draw() < 0.4 && { label: title.slice(0, 32).trim() }),
    summary: remark(draw),
    when: whenOf(draw, world.times, place),
    ...(draw() < 0.97 && { places: [`place-${placeAt(world, draw, place)}`] }),
    participants: actors.map((actor, at) => ({ entity: actor.id, role: roleOf(draw, kind, at) })),
    accounts: accountsOf(world, draw, number, place),
    ...(draw() < 0.05 && { occasion: `o${upTo(draw, OCCASIONS)}` }),
    ...(number > 50 && draw() < 0.04 && { answers: [answerTo(draw, number)] }),
  };
}

/** One to three, the first the one who does or says it. A burst is about one main actor and one place. */
function actorsIn({ lanes, entities, anyActor }: World, draw: Draw, { burst }: Place): Entity[] {
  const first = burst === undefined ? anyActor(draw) : (burst * 7) % lanes;
  const numbers = [first, anyActor(draw), anyActor(draw)].slice(0, 1 + upTo(draw, 3));
  return [...new Set(numbers)].flatMap((number) => entities[number] ?? []);
}

function placeAt({ lanes, anyPlace }: World, draw: Draw, { burst }: Place): number {
  return burst === undefined ? anyPlace(draw) : (burst * 3) % lanes;
}

function roleOf(
  draw: Draw,
  kind: MomentRecord['kind'],
  at: number,
): MomentRecord['participants'][number]['role'] {
  if (at === 0) return kind === 'statement' ? 'speaks' : 'acts';
  return draw() < 0.3 ? 'acted-upon' : 'mentioned';
}

/** One to four, by articles that came out soon after; one in sixteen moments is denied by its last. */
function accountsOf(world: World, draw: Draw, number: number, { at }: Place): MomentRecord['accounts'] {
  const count = [1, 1, 1, 1, 1, 2, 2, 2, 3, 4][upTo(draw, 10)] ?? 1;
  const denied = draw() < 0.0625;
  const due = Math.floor((at / (world.times.days * 1_440)) * world.articles);
  return Array.from({ length: denied ? Math.max(2, count) : count }, (_, each) => ({
    id: accountId(idOf(number), each),
    article: `a${(due + each) % world.articles}`,
    stance: denied && each > 0 ? 'denies' : oneOf(draw, ['asserts', 'asserts', 'reports', 'hedges'] as const),
    voice: voiceOf(world, draw),
    says: remark(draw),
    evidence: [{ paragraph: 1 + upTo(draw, PARAGRAPHS) }],
  }));
}

type Voice = MomentRecord['accounts'][number]['voice'];

function voiceOf({ entities, anyActor }: World, draw: Draw): Voice {
  if (draw() < 0.7) return { kind: 'own' };
  const entity = entities[anyActor(draw)]?.id ?? '';
  return { kind: 'attributed', chain: [draw() < 0.8 ? { entity } : { words: 'several reports' }] };
}

type Answer = NonNullable<MomentRecord['answers']>[number];

function answerTo(draw: Draw, number: number): Answer {
  const relation = oneOf(draw, ['denies', 'confirms', 'replies', 'follows'] as const);
  return { moment: idOf(number - 1 - upTo(draw, 50)), relation };
}
