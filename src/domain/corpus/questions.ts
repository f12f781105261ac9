import type { Account, Article, ArticleId, Corpus, Moment, MomentId, Position, Question } from './corpus.ts';
import { letterOf } from './letters.ts';
import { momentsOfAccounts, placeOfMoment } from './lookups.ts';
import type { Moments } from './moments.ts';

/** A question and how many accounts take a position on it. */
export interface SharedQuestion {
  readonly question: Question;
  readonly accounts: number;
}

/** Of the questions that both moments carry a position of, the one with most accounts; the first of equals. */
export function sharedQuestion(
  { questions }: Pick<Corpus, 'questions'>,
  a: Pick<Moment, 'accounts'>,
  b: Pick<Moment, 'accounts'>,
): SharedQuestion | undefined {
  const shared = questions.flatMap((question) => {
    const accounts = new Set(question.positions.flatMap((position) => position.accounts));
    const carries = (moment: Pick<Moment, 'accounts'>) => moment.accounts.some(({ id }) => accounts.has(id));
    return carries(a) && carries(b) ? [{ question, accounts: accounts.size }] : [];
  });
  return shared.reduce<SharedQuestion | undefined>(
    (largest, each) => (largest && largest.accounts >= each.accounts ? largest : each),
    undefined,
  );
}

/** A moment with those of its accounts that carry a position. */
export interface CarriedIn {
  readonly moment: Moment;
  readonly accounts: readonly [Account, ...Account[]];
}

/** A position as a column: which one it is, and all that carries it. */
export interface PositionRead {
  readonly position: Position;
  /** Stands for it where there is room for a letter alone: "A" for the first. */
  readonly letter: string;
  /** In time order. */
  readonly carriedIn: readonly CarriedIn[];
  /** Letters of the positions that cannot hold together with it, whichever of the two names the other. */
  readonly excludes: readonly string[];
}

export interface QuestionRead {
  readonly question: Question;
  readonly positions: readonly PositionRead[];
  /** Moments that carry any position, each once, in time order. */
  readonly moments: readonly Moment[];
  /** Articles without an account on the question. */
  readonly silent: readonly Article[];
}

type Read = Pick<Corpus, 'moments' | 'articles'>;

/**
 * A question with its positions in the order they were taken. Those that somebody is told to have taken come first, by
 * the earliest moment that carries them (what their account denies is not what they took, and counts only where there is
 * nothing else); those that articles take in their own voice come last, since an article is written after what it
 * tells. Where that leaves two level they keep the corpus's order, as they do where no moment carries them.
 */
export function readQuestion(question: Question, { moments, articles }: Read): QuestionRead {
  const columns = question.positions
    .map((position) => ({ position, carriedIn: carriedIn(position, moments) }))
    .map((column) => ({ ...column, rank: rankOf(column.carriedIn, moments) }))
    .sort((a, b) => a.rank.voice - b.rank.voice || a.rank.place - b.rank.place)
    .map((column, index) => ({ ...column, letter: letterOf(index) }));
  const carried = columns.flatMap((column) => column.carriedIn);
  const carrying = new Map(carried.map(({ moment }) => [moment.id, moment]));
  const telling = new Set(carried.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  return {
    question,
    positions: columns.map(({ position, letter, carriedIn }) => ({
      position,
      letter,
      carriedIn,
      excludes: columns
        .filter((other) => excludeEachOther(position, other.position))
        .map((other) => other.letter),
    })),
    moments: [...carrying.values()].sort((a, b) => placeIn(moments, a) - placeIn(moments, b)),
    silent: articles.filter(({ id }) => !telling.has(id)),
  };
}

/** An account with the moment it is of. */
export interface AccountOf {
  readonly moment: Moment;
  readonly account: Account;
}

/** What one article says of several moments in the same words. */
export interface SaidAlike {
  readonly article: ArticleId;
  readonly says: string;
  readonly of: readonly [AccountOf, ...AccountOf[]];
}

/** A moment with what is said of it alone, or what is said alike of several. */
export type CarriedRow = ({ readonly kind: 'moment' } & CarriedIn) | ({ readonly kind: 'alike' } & SaidAlike);

/**
 * What carries a position, so that nothing is said twice: where an article has the same words for several moments, they
 * stand once with all of these, at the place of the first; every other account stands with its moment. Each account is
 * in one row.
 */
export function rowsOf(carriedIn: readonly CarriedIn[]): readonly CarriedRow[] {
  const alike = saidAlike(carriedIn);
  return carriedIn.flatMap(({ moment, accounts }): CarriedRow[] => {
    const [first, ...others] = accounts.filter((account) => !alike.has(account));
    const begun = [...new Set(accounts.flatMap((account) => alike.get(account) ?? []))].filter(
      (group) => group.of[0].moment === moment,
    );
    return [
      ...(first ? [{ kind: 'moment', moment, accounts: [first, ...others] } as const] : []),
      ...begun.map((group) => ({ kind: 'alike', ...group }) as const),
    ];
  });
}

/** The group of each account whose words its article has for another moment too. */
function saidAlike(carriedIn: readonly CarriedIn[]): ReadonlyMap<Account, SaidAlike> {
  const groups = new Map<string, [AccountOf, ...AccountOf[]]>();
  for (const { moment, accounts } of carriedIn) {
    for (const account of accounts) {
      const key = JSON.stringify([account.article, account.says]);
      const group = groups.get(key);
      if (group) group.push({ moment, account });
      else groups.set(key, [{ moment, account }]);
    }
  }
  return new Map(
    [...groups.values()]
      .filter((of) => of.some(({ moment }) => moment !== of[0].moment))
      .flatMap((of) => {
        const { article, says } = of[0].account;
        const group = { article, says, of };
        return of.map(({ account }) => [account, group] as const);
      }),
  );
}

/**
 * Whether every account gives a statement as the word of somebody who makes it, or for whom it is made: only then is
 * the moment's time the time at which those it is attributed to spoke.
 */
export function isSpokenByThem(
  { kind, participants }: Pick<Moment, 'kind' | 'participants'>,
  accounts: readonly Account[],
): boolean {
  const speakers = participants.flatMap(({ role, entity, for: principal }) =>
    role === 'speaks' ? [entity, principal] : [],
  );
  return (
    kind === 'statement' &&
    accounts.every(({ voice }) => {
      const outermost = voice.kind === 'own' ? undefined : voice.chain[0];
      return outermost !== undefined && 'entity' in outermost && speakers.includes(outermost.entity);
    })
  );
}

/** That a moment's accounts carry a position, by its letter. */
export interface LetterCarried {
  readonly letter: string;
  /** True where every one of them denies the moment: it is told against what the position says. */
  readonly denied: boolean;
  /** True where every one of them is an article's own voice: nobody in the moment has said it. */
  readonly ownOnly?: boolean;
}

/** Which positions each moment's accounts carry, in the order of `readQuestion`. */
export function lettersByMoment({
  positions,
}: Pick<QuestionRead, 'positions'>): ReadonlyMap<MomentId, readonly LetterCarried[]> {
  const letters = new Map<MomentId, LetterCarried[]>();
  for (const { letter, carriedIn } of positions) {
    for (const { moment, accounts } of carriedIn) {
      const denied = accounts.every(({ stance }) => stance === 'denies');
      const ownOnly = accounts.every(({ voice }) => voice.kind === 'own');
      const carried = { letter, denied, ...(ownOnly && { ownOnly }) };
      letters.set(moment.id, [...(letters.get(moment.id) ?? []), carried]);
    }
  }
  return letters;
}

/** Whether two positions cannot hold together; either may be the one to say so. */
function excludeEachOther(a: Position, b: Position): boolean {
  return a.excludes.includes(b.id) || b.excludes.includes(a.id);
}

function carriedIn(position: Position, moments: Moments): readonly CarriedIn[] {
  const carrying = new Set(position.accounts);
  return momentsOfAccounts(moments, position.accounts).flatMap((moment) => {
    const [first, ...others] = moment.accounts.filter(({ id }) => carrying.has(id));
    return first ? [{ moment, accounts: [first, ...others] as const }] : [];
  });
}

function placeIn(moments: Moments, { id }: Moment): number {
  return placeOfMoment(moments, id) ?? moments.length;
}

/** What orders positions: `voice` before `place`, the place being that of a moment in time order. */
function rankOf(carried: readonly CarriedIn[], moments: Moments) {
  const all = carried.flatMap(({ moment, accounts }) => accounts.map((account) => ({ moment, account })));
  const told = all.filter(({ account }) => account.voice.kind === 'attributed');
  const taken = told.length > 0 ? told : all;
  const first = taken.find(({ account }) => account.stance !== 'denies') ?? taken[0];
  return {
    voice: told.length > 0 || !first ? 0 : 1,
    place: first ? placeIn(moments, first.moment) : moments.length,
  };
}
