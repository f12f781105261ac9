import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, article, moment } from '../query/testing/small-corpus.ts';
import type {
  Account,
  AccountId,
  EntityId,
  Moment,
  Participant,
  Position,
  PositionId,
  Question,
  QuestionId,
} from './corpus.ts';
import { isSpokenByThem, lettersByMoment, readQuestion, rowsOf, sharedQuestion } from './questions.ts';

const question = (id: string, ...accounts: string[]) =>
  ({ id, slug: id, title: id, positions: [{ id, label: id, accounts }] }) as unknown as Question;
const tellsOf = (id: string) => moment(id, { accounts: [account(id, { id: id as AccountId })] });
const [claim, denial] = [tellsOf('claim'), tellsOf('denial')];

describe('sharedQuestion', () => {
  it('finds the question that both carry a position of', () => {
    const questions = [question('other', 'claim'), question('both', 'claim', 'denial')];
    expect(sharedQuestion({ questions }, claim, denial)?.question.id).toBe('both');
    expect(sharedQuestion({ questions: [question('other', 'claim')] }, claim, denial)).toBeUndefined();
  });

  it('prefers the one with most accounts, and the first of equals', () => {
    const small = [question('small', 'claim', 'denial'), question('equal', 'claim', 'denial')];
    expect(sharedQuestion({ questions: small }, claim, denial)?.question.id).toBe('small');
    const questions = [...small, question('large', 'claim', 'denial', 'third')];
    expect(sharedQuestion({ questions }, claim, denial)).toMatchObject({
      question: { id: 'large' },
      accounts: 3,
    });
  });
});

const told: Account['voice'] = { kind: 'attributed', chain: [{ words: 'somebody' }] };

/** A moment whose accounts are named `moment-article`. */
function tells(id: string, ...accounts: (Partial<Account> & { from: string })[]): Moment {
  return moment(id, {
    accounts: accounts.map(({ from, ...more }) =>
      account(from, { id: `${id}-${from}` as AccountId, voice: told, ...more }),
    ),
  });
}

function position(id: string, accounts: readonly string[], excludes: readonly string[] = []): Position {
  return {
    id: id as PositionId,
    wording: id,
    holder: { words: id },
    accounts: accounts as AccountId[],
    excludes: excludes as PositionId[],
  };
}

function asked(...positions: Position[]): Question {
  return { id: 'q' as QuestionId, slug: 'q', title: 'q', positions };
}

const articles = [article('one'), article('two'), article('three')];
const idsOf = ({ positions }: ReturnType<typeof readQuestion>) => positions.map((p) => p.position.id);

describe('readQuestion', () => {
  const first = tells('first', { from: 'one' }, { from: 'two', voice: { kind: 'own' } });
  const second = tells('second', { from: 'one' }, { from: 'two', stance: 'denies' });
  const third = tells('third', { from: 'two' });
  const moments = [first, second, third];

  it('orders positions by the earliest moment that carries them', () => {
    const question = asked(position('late', ['third-two']), position('early', ['first-one']));
    const read = readQuestion(question, { moments, articles });
    expect(idsOf(read)).toEqual(['early', 'late']);
    expect(read.positions.map(({ letter }) => letter)).toEqual(['A', 'B']);
  });

  it('puts what articles hold in their own voice after what somebody is told to hold', () => {
    const question = asked(position('own', ['first-two']), position('told', ['third-two']));
    expect(idsOf(readQuestion(question, { moments, articles }))).toEqual(['told', 'own']);
  });

  it('does not take a position to be held from the moment it denies', () => {
    const question = asked(
      position('denying', ['second-two', 'third-two']),
      position('held', ['second-one']),
    );
    expect(idsOf(readQuestion(question, { moments, articles }))).toEqual(['held', 'denying']);
    const alone = asked(position('third', ['third-two']), position('denying', ['second-two']));
    expect(idsOf(readQuestion(alone, { moments, articles }))).toEqual(['denying', 'third']);
  });

  it('keeps a position that nothing carries, at the end of those told', () => {
    const question = asked(position('empty', []), position('held', ['first-one']));
    const read = readQuestion(question, { moments, articles });
    expect(idsOf(read)).toEqual(['held', 'empty']);
    expect(read.positions[1]?.carriedIn).toEqual([]);
  });

  it('names the positions that exclude each other on both, whichever of them says so', () => {
    const question = asked(
      position('a', ['first-one'], ['c']),
      position('b', ['second-one']),
      position('c', ['third-two']),
    );
    const { positions } = readQuestion(question, { moments, articles });
    expect(positions.map(({ excludes }) => excludes)).toEqual([['C'], [], ['A']]);
  });

  it('names the articles without an account on it, and each of its moments once', () => {
    const question = asked(position('a', ['first-one', 'second-one']), position('b', ['first-two']));
    const read = readQuestion(question, { moments, articles });
    expect(read.silent.map(({ id }) => id)).toEqual(['three']);
    expect(read.moments.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('goes on past Z as a spreadsheet does', () => {
    const many = asked(...Array.from({ length: 28 }, (_, index) => position(`p${index}`, [])));
    const letters = readQuestion(many, { moments, articles }).positions.map(({ letter }) => letter);
    expect(letters.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
    expect(new Set(letters).size).toBe(28);
  });

  it('shows every account of every position once, however the positions are listed', () => {
    const ids = moments.flatMap(({ accounts }) => accounts.map(({ id }) => id as string));
    const positions = fc
      .array(fc.subarray(ids), { maxLength: 5 })
      .map((all) => all.map((accounts, index) => position(`p${index}`, accounts)));
    fc.assert(
      fc.property(positions, (listed) => {
        const read = readQuestion(asked(...listed), { moments, articles });
        const shown = new Map(
          read.positions.map((column) => [
            column.position.id,
            column.carriedIn.flatMap(({ accounts }) => accounts.map(({ id }) => id)).sort(),
          ]),
        );
        expect(shown).toEqual(new Map(listed.map(({ id, accounts }) => [id, [...accounts].sort()])));
        const turned = readQuestion(asked(...[...listed].reverse()), { moments, articles });
        expect(turned.moments).toEqual(read.moments);
        expect(turned.silent).toEqual(read.silent);
      }),
    );
  });
});

describe('rowsOf', () => {
  const columnOf = (...moments: Moment[]) => {
    const all = moments.flatMap(({ accounts }) => accounts.map(({ id }) => id as string));
    return readQuestion(asked(position('p', all)), { moments, articles }).positions[0]?.carriedIn ?? [];
  };
  const shapeOf = (row: ReturnType<typeof rowsOf>[number]) =>
    row.kind === 'moment'
      ? [row.moment.id, ...row.accounts.map(({ id }) => id)]
      : [row.says, ...row.of.map(({ account }) => account.id)];

  it('says once what an article says alike of several moments, at the place of the first', () => {
    const [first, second] = [
      tells('first', { from: 'one', says: 'Not taken.' }, { from: 'two', says: 'It was taken.' }),
      tells('second', { from: 'two', says: 'It was not.' }, { from: 'one', says: 'Not taken.' }),
    ];
    expect(rowsOf(columnOf(first, second)).map(shapeOf)).toEqual([
      ['first', 'first-two'],
      ['Not taken.', 'first-one', 'second-one'],
      ['second', 'second-two'],
    ]);
  });

  it('keeps apart what two articles say alike, and what one says of one moment', () => {
    const [first, second] = [
      tells('first', { from: 'one', says: 'Taken.' }),
      tells('second', { from: 'two', says: 'Taken.' }),
    ];
    expect(rowsOf(columnOf(first, second)).map(({ kind }) => kind)).toEqual(['moment', 'moment']);
    const twice = moment('twice', {
      accounts: ['a', 'b'].map((id) => account('one', { id: id as AccountId, says: 'Taken.' })),
    });
    expect(rowsOf(columnOf(twice)).map(shapeOf)).toEqual([['twice', 'a', 'b']]);
  });

  it('has every account in exactly one row', () => {
    const told = fc.array(
      fc.record({ from: fc.constantFrom('one', 'two', 'three'), says: fc.constantFrom('', 'x', 'y') }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(told, { maxLength: 5 }), (all) => {
        const moments = all.map((accounts, at) =>
          moment(`m${at}`, {
            accounts: accounts.map(({ from, says }, place) =>
              account(from, { id: `m${at}-${place}` as AccountId, says }),
            ),
          }),
        );
        const rows = rowsOf(columnOf(...moments));
        const shown = rows.flatMap((row) =>
          row.kind === 'moment' ? row.accounts : row.of.map(({ account }) => account),
        );
        expect(shown.map(({ id }) => id).sort()).toEqual(
          moments.flatMap(({ accounts }) => accounts.map(({ id }) => id)).sort(),
        );
        const alike = rows.flatMap((row) => (row.kind === 'alike' ? [`${row.article} ${row.says}`] : []));
        expect(new Set(alike).size).toBe(alike.length);
      }),
    );
  });
});

describe('isSpokenByThem', () => {
  const mayor = 'mayor' as EntityId;
  const town = 'town' as EntityId;
  const speaks: Participant = { entity: mayor, role: 'speaks', for: town };
  const statement = moment('statement', { kind: 'statement', participants: [speaks] });
  const by = (...chain: (Account['voice'] & { kind: 'attributed' })['chain']) =>
    account('one', { voice: { kind: 'attributed', chain } });

  it('is so of who speaks, and of those spoken for', () => {
    expect(isSpokenByThem(statement, [by({ entity: mayor }), by({ entity: town })])).toBe(true);
  });

  it('is not so of an event, of an article’s own voice, nor of anybody else', () => {
    const event = moment('event', { participants: [{ entity: mayor, role: 'acts' }] });
    expect(isSpokenByThem(event, [by({ entity: mayor })])).toBe(false);
    expect(isSpokenByThem(statement, [by({ entity: mayor }), account('two')])).toBe(false);
    expect(isSpokenByThem(statement, [by({ words: 'reports' })])).toBe(false);
    expect(isSpokenByThem(statement, [by({ entity: 'paper' as EntityId }, { entity: mayor })])).toBe(false);
  });
});

describe('lettersByMoment', () => {
  it('tells a position carried by denials alone from one that is held', () => {
    const claim = tells(
      'claim',
      { from: 'one' },
      { from: 'two', stance: 'denies' },
      { from: 'three', stance: 'denies' },
    );
    const question = asked(
      position('held', ['claim-one', 'claim-three']),
      position('against', ['claim-two']),
    );
    const letters = lettersByMoment(readQuestion(question, { moments: [claim], articles }));
    expect(letters.get(claim.id)).toEqual([
      { letter: 'A', denied: false },
      { letter: 'B', denied: true },
    ]);
  });
});
