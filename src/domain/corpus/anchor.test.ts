import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panjshir } from '../overview/testing/moments.ts';
import { anchor } from './anchor.ts';
import { fold } from './folded-text.ts';
import { EDITS, edited, type Selected, selected, WORDS } from './testing/edited-text.ts';

const quote = (exact: string, more: { prefix?: string; suffix?: string } = {}) => ({
  type: 'TextQuoteSelector' as const,
  exact,
  ...more,
});
const position = (start: number, end: number) => ({ type: 'TextPositionSelector' as const, start, end });

const TEXT =
  'In an audio message, the mayor says that nobody may cross the footbridge. Walkers still cross it, says the club, and will go on.';
const SELECTED = selected(TEXT, TEXT.indexOf('nobody'), TEXT.indexOf('. Walkers'));

/** The same passage at the end of a text. */
const END = selected(TEXT.replace(/\. Walkers.*/, '.'), SELECTED.start, SELECTED.end);

/** The words found in the text; `exact` and `re-anchored` alike. */
function wordsIn(text: string, selectors: Selected['selectors']): string | undefined {
  const found = anchor(text, selectors);
  return found.kind === 'lost' ? undefined : text.slice(found.range.start, found.range.end);
}

describe('anchor', () => {
  it('is exact where nothing was edited', () => {
    const { selectors, start, end } = SELECTED;
    expect(anchor(TEXT, selectors)).toEqual({ kind: 'exact', range: { start, end } });
  });

  it.each<[name: string, text: string, passage?: Selected]>([
    ['before it', TEXT.replace('In an', 'On Monday, in an')],
    ['right before it', TEXT.replace('says that ', 'says ')],
    ['right after it', TEXT.replace('footbridge.', 'footbridge (or the ford).')],
    ['before and after it', TEXT.replace('mayor', 'mayor of Alder').replace('Walkers', 'Many walkers')],
    ['between it and what stood before', TEXT.replace('nobody', 'because of the flood and the ice, nobody')],
    [
      'right before it, and nothing stands behind it',
      TEXT.replace('nobody', 'by order nobody').replace(/\. Walkers.*/, '.'),
      END,
    ],
    ['and a sentence went', TEXT.replace('In an audio message, the', 'The')],
  ])('finds the same words where the text was edited %s', (_, text, { selectors } = SELECTED) => {
    const found = anchor(text, selectors);
    expect(found).toMatchObject({ kind: 're-anchored', sameWords: true });
    expect(wordsIn(text, selectors)).toBe('nobody may cross the footbridge');
  });

  it.each([
    ['a word', 'nobody should cross the footbridge'],
    ['an inserted word', 'nobody may now cross the footbridge'],
    ['a removed word', 'nobody may cross footbridge'],
    ['its first letter', 'Nobody may cross the footbridge'],
    ['its end', 'nobody may cross the footpath'],
    ['a seam in a word', 'nobody may cross the foot-bridge'],
    ['its white space', 'nobody  may\u00a0cross\nthe footbridge'],
  ])('covers a passage in which %s was edited', (_, words) => {
    const text = TEXT.replace('nobody may cross the footbridge', words);
    expect(wordsIn(text, SELECTED.selectors)).toBe(words);
    expect(anchor(text, SELECTED.selectors)).toMatchObject({ sameWords: false });
  });

  it.each([
    ['quotation marks', 'She calls it “unsafe” today', "She calls it 'unsafe' today"],
    ['dashes', 'unsafe — the mayor – says', 'unsafe - the mayor - says'],
    ['normal form', 'the café déjà vu', 'the café déjà vu'.normalize('NFD')],
    ['normal form (Korean)', '다리는 위험하다고 말했다', '다리는 위험하다고 말했다'.normalize('NFD')],
    ['case', 'the NRF holds Alder', 'The Nrf holds alder'],
    ['soft hyphens', 'the footbridge is unsafe', 'the foot\u00adbridge is un\u00adsafe'],
  ])('does not mind %s', (_, before, after) => {
    const whole = `x ${after}, it is said`;
    expect(wordsIn(whole, [position(1, 9), quote(before)])).toBe(after);
    expect(wordsIn(`x ${before}, it is said`, [position(1, 9), quote(after)])).toBe(before);
  });

  it('cuts between characters and never within one', () => {
    const text = 'a 👩‍🚒 e\u0301te\u0301 et l\u2019hiver';
    expect(
      wordsIn(`so ${text}`, [quote('\u00e9t\u00e9 et l\u2019hiver', { prefix: '👩‍🚒 ' }), position(1, 3)]),
    ).toBe('e\u0301te\u0301 et l\u2019hiver');
  });

  it('finds right-to-left words', () => {
    const text = 'به گفته شهردار، هیچ‌کس نباید از پل عبور کند. باشگاه می‌گوید که مردم هنوز می‌گذرند.';
    const { selectors } = selected(text, text.indexOf('هیچ'), text.indexOf('. باشگاه'));
    expect(wordsIn(`روز دوشنبه، ${text}`, selectors)).toBe('هیچ‌کس نباید از پل عبور کند');
  });

  it('picks, of several equal words, those among the words they stood among', () => {
    const text = 'On Sunday the bridge is shut to all. On Monday, says the club, the bridge is shut to none.';
    const at = text.lastIndexOf('the bridge is shut');
    const { selectors } = selected(text, at, at + 'the bridge is shut'.length);
    const found = anchor(`Note: ${text}`, selectors);
    expect(found).toMatchObject({ kind: 're-anchored', range: { start: at + 6 } });
  });
});

describe('what anchor calls lost', () => {
  it.each([
    ['nothing to search for', TEXT, [], 'no-quote'],
    ['a position outside the text', TEXT, [position(400, 410)], 'no-quote'],
    [
      'words that are gone',
      TEXT.replace('nobody may cross the footbridge', 'so'),
      SELECTED.selectors,
      'absent',
    ],
    ['an empty text', '', SELECTED.selectors, 'absent'],
    ['the same passage twice', `${TEXT} ${TEXT}`.replace('In', 'Now in'), SELECTED.selectors, 'ambiguous'],
    [
      'the passage twice in a row',
      TEXT.replace('the club', 'x').replace('nobody may cross the footbridge', '$& $&'),
      SELECTED.selectors,
      'ambiguous',
    ],
    [
      'the same words among others',
      'It is not true, writes the Post, that nobody may cross the footbridge; the ferry is closed.',
      SELECTED.selectors,
      'out-of-context',
    ],
    ['words that repeat themselves', 'on and on and on', [quote('on and on'), position(0, 8)], 'ambiguous'],
    ['a short quotation that was edited', 'they ran away', [quote('run', { prefix: 'they ' })], 'absent'],
    ['a short quotation alone', 'they ran, ran away', [quote('ran')], 'out-of-context'],
    [
      'edited words without prefix or suffix',
      'In Herat nine people died',
      [quote('five people died')],
      'absent',
    ],
  ] as const)('is %s', (_, text, selectors, reason) => {
    expect(anchor(text, selectors)).toEqual({ kind: 'lost', reason });
  });

  it.each([
    [
      'whose like stands next to where it was',
      'In Herat five people were killed. In Kabul nine people were killed.',
      'five people were killed',
      'In Herat five people were killed. ',
      '',
    ],
    [
      'the words of which stand in the next sentence',
      'On Monday the Taliban took Herat. On Monday the Taliban took Kabul.',
      'the Taliban took',
      'On Monday the Taliban took Herat. ',
      '',
    ],
    [
      'the words of which stand in the next sentence, with the same beginning',
      'Early in the morning of Monday the Taliban took Herat. Early in the morning of Monday the Taliban took Kabul.',
      'the Taliban took',
      'Early in the morning of Monday the Taliban took Herat. ',
      '',
    ],
    [
      'the words of which were put after others',
      'The mayor wrote to all in town that the footbridge is closed',
      'the footbridge is closed',
      'the footbridge',
      'she knew. In the market people say the footbridge',
    ],
    [
      'of a list of its like',
      'Door A is shut to all. Door B is shut to all. Door C is shut to all. Door D is shut to all. Door E is shut to all.',
      'B is shut to all',
      'Door B is shut to all. ',
      '',
    ],
  ])('is a passage that went, %s', (_, text, words, from, to) => {
    const at = text.indexOf(words);
    const { selectors } = selected(text, at, at + words.length);
    expect(anchor(text.replace(from, to), selectors)).toMatchObject({ kind: 'lost' });
  });

  it('is told in bounded time, whatever the text', () => {
    const text = 'ab'.repeat(1_000);
    const begun = performance.now();
    expect(
      anchor(text, [quote('ba'.repeat(900), { prefix: 'a'.repeat(100_000) }), position(0, 1)]).kind,
    ).toBe('lost');
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('anchor, after random edits', () => {
  /** A paragraph of words that are all different, with a passage of a few of them in its midst. */
  const distinct = fc
    .record({
      words: fc.shuffledSubarray([...WORDS], { minLength: 24, maxLength: 34 }),
      from: fc.integer({ min: 7, max: 10 }),
      count: fc.integer({ min: 3, max: 6 }),
    })
    .map(({ words, from, count }) => {
      const start = words.slice(0, from).join(' ').length + 1;
      return selected(words.join(' '), start, start + words.slice(from, from + count).join(' ').length);
    });
  /** Few letters, so that everything nearly repeats itself. */
  const repetitive = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 20, maxLength: 90 }),
      fc.nat(),
      fc.nat(),
    )
    .map(([text, a, b]) => {
      const start = a % (text.length - 1);
      return selected(text, start, start + 1 + (b % (text.length - start)));
    });
  const small = EDITS({ edits: 3, longest: 2 });

  it('finds the very same words where only what is round them changed a little', () => {
    fc.assert(
      fc.property(distinct, small, (passage, edits) => {
        const { text, start, end } = edited(passage, edits, 'outside');
        const found = anchor(text, passage.selectors);
        expect(found).toMatchObject({ range: { start, end } });
        expect(text.slice(start, end)).toBe(passage.exact);
      }),
      { numRuns: 500 },
    );
  });

  it('covers the passage where it was edited within, give or take the edits, or says that it is lost', () => {
    fc.assert(
      fc.property(distinct, small, (passage, edits) => {
        const { text, start, end, changed } = edited(passage, edits, 'within');
        const found = anchor(text, passage.selectors);
        if (found.kind === 'lost') {
          expect(4 * editsCompared(passage.exact, text.slice(start, end))).toBeGreaterThan(
            passage.exact.length,
          );
        } else {
          expect(Math.abs(found.range.start - start)).toBeLessThanOrEqual(changed);
          expect(Math.abs(found.range.end - end)).toBeLessThanOrEqual(changed);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts a word taken out from between two blanks with one of them', () => {
    const passage = selected('budget zebra ice danger walker village lantern', 7, 23);
    const within = (words: string) => passage.text.replace('zebra ice danger', words);
    expect(anchor(within('zebra  danger'), passage.selectors).kind).toBe('re-anchored');
    expect(anchor(within('zebra  daanger'), passage.selectors).kind).toBe('lost');
  });

  it('says that it is lost where it was taken out', () => {
    fc.assert(
      fc.property(distinct, small, (passage, edits) => {
        const rest = passage.text.slice(0, passage.start) + passage.text.slice(passage.end);
        const { text } = edited({ ...passage, text: rest, end: passage.start }, edits, 'outside');
        expect(anchor(text, passage.selectors).kind).toBe('lost');
      }),
    );
  });

  it('says that it is lost where it stands twice among the same words', () => {
    fc.assert(
      fc.property(distinct, fc.string({ minLength: 1 }), ({ text, selectors }, between) => {
        expect(anchor(between + text + between + text, selectors)).toEqual({
          kind: 'lost',
          reason: 'ambiguous',
        });
      }),
    );
  });

  it('never points elsewhere, however alike everything is, after fewer edits than its margin', () => {
    fc.assert(
      fc.property(repetitive, EDITS({ edits: 2, longest: 1 }), (passage, edits) => {
        const { text, start, end } = edited(passage, edits, 'anywhere');
        fc.pre(editsCompared(text, passage.text) <= 2);
        const found = anchor(text, passage.selectors);
        // Where the selectors fit to the letter, nothing tells one passage from the other.
        if (found.kind !== 're-anchored') return;
        expect(found.range.start).toBeLessThanOrEqual(end + 1);
        expect(found.range.end).toBeGreaterThanOrEqual(start - 1);
      }),
      { numRuns: 1_500 },
    );
  });

  it('cannot tell a passage from its like among the same neighbours, blanks aside', () => {
    const before = `${'a'.repeat(40)}   `;
    const passage = selected(`${before}b ba`, before.length, before.length + 1);
    const text = `${'a'.repeat(40)} b  ba ba`;
    expect(anchor(text, passage.selectors)).toEqual({
      kind: 're-anchored',
      range: { start: 41, end: 42 },
      sameWords: true,
    });
  });

  it('never finds words that are far from the quotation', () => {
    fc.assert(
      fc.property(repetitive, repetitive, ({ selectors, exact }, { text }) => {
        const found = anchor(text, selectors);
        if (found.kind === 'lost') return;
        const words = fold(text.slice(found.range.start, found.range.end)).characters;
        const sought = fold(exact).characters;
        expect(4 * distance(words, sought)).toBeLessThanOrEqual(sought.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not throw and stays within the text, whatever it holds', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, any, fc.nat(70), (text, exact, prefix, suffix, at) => {
        const found = anchor(text, [quote(exact, { prefix, suffix }), position(at, at + 3)]);
        if (found.kind === 'lost') return;
        expect(found.range.start).toBeLessThan(found.range.end);
        expect(found.range.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('anchor, in the bundled corpus', () => {
  const { articles, moments } = panjshir();
  const passages = moments
    .flatMap(({ accounts }) => accounts)
    .flatMap(({ article: id, evidence }) =>
      evidence.flatMap(({ paragraph, selectors }) => {
        const text = articles
          .find((article) => article.id === id)
          ?.paragraphs.find(({ number }) => number === paragraph)?.text;
        const found = anchor(text ?? '', selectors);
        return text === undefined || selectors.length === 0 || found.kind !== 'exact'
          ? []
          : [{ text, selectors, ...found.range }];
      }),
    );

  it('finds every passage after an edit before it', () => {
    expect(passages.length).toBeGreaterThan(100);
    for (const { text, selectors, start, end } of passages) {
      expect(anchor(`Later on that day, ${text}`, selectors)).toMatchObject({
        kind: 're-anchored',
        range: { start: start + 19, end: end + 19 },
        sameWords: true,
      });
    }
  });

  it('finds nothing in place of a passage that was taken out', () => {
    for (const { text, selectors, start, end } of passages) {
      expect(anchor(text.slice(0, start) + text.slice(end), selectors).kind).toBe('lost');
    }
  });

  it('points at no other passage after a word put in anywhere near', () => {
    for (const { text, selectors, start, end } of passages) {
      for (const at of [start, end, Math.floor((start + end) / 2)]) {
        const found = anchor(`${text.slice(0, at)} indeed ${text.slice(at)}`, selectors);
        if (found.kind === 'lost') continue;
        expect(Math.abs(found.range.start - start)).toBeLessThanOrEqual(8);
        expect(Math.abs(found.range.end - end)).toBeLessThanOrEqual(8);
      }
    }
  });
});

/** Edits between two texts as they are compared: a letter put between two blanks, which are one, is two. */
function editsCompared(a: string, b: string): number {
  return distance(fold(a).characters, fold(b).characters);
}

/** Levenshtein's distance, the plain way. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries()) {
      next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

it('is lost where nothing but a position tells equal passages apart: put a word before them, and it names another', () => {
  const text = 'Panjshir has fallen. Panjshir has fallen, they say.';
  const second = [quote('Panjshir has fallen'), position(21, 40)];
  expect(anchor(text, second).kind).toBe('lost');
  expect(anchor(`Said on Monday, this: ${text}`, second).kind).toBe('lost');
  expect(anchor(text, [quote('Panjshir has fallen', { suffix: ', they say' }), position(21, 40)])).toEqual({
    kind: 'exact',
    range: { start: 21, end: 40 },
  });
});
