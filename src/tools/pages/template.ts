/** The built `index.html`, cut where a page of its own has something else to say. */
import type { Html } from './html.ts';

/** What stands between these comments of `index.html` is the base's own, and each page's in its place. */
const MARKS = ['base', 'page', 'unfound', 'text'] as const;

/** The text outside the marked parts, and within. */
export interface Template {
  /** One more than there are marked parts. */
  readonly outside: readonly string[];
  readonly head: string;
  readonly text: string;
}

/** Throws where `index.html` has lost a mark, or has one twice. */
export function templateOf(page: string): Template {
  const outside: string[] = [];
  const within: string[] = [];
  let rest = page;
  for (const mark of MARKS) {
    const [before, inside, after] = cutAt(rest, mark);
    outside.push(before);
    within.push(inside);
    rest = after;
  }
  const [, head = '', , text = ''] = within;
  return { outside: [...outside, rest], head, text };
}

function cutAt(page: string, mark: string): readonly [string, string, string] {
  const [before, inside, after, ...more] = page.split(new RegExp(`<!-- /?${mark} -->`));
  if (before === undefined || inside === undefined || after === undefined || more.length > 0) {
    throw new Error(`index.html is to have <!-- ${mark} --> and <!-- /${mark} --> once each`);
  }
  return [before, inside, after];
}

/** What a page puts in the places of the template. */
export interface Filling {
  /** `<base href>`, where the build has a relative base. */
  readonly base: Html | undefined;
  readonly head: Html;
  /** What stands where the app will be, until it is there. */
  readonly unfound: Html | undefined;
  readonly text: Html;
}

export function filled({ outside }: Template, { base, head, unfound, text }: Filling): string {
  const parts = [base?.markup ?? '', head.markup, unfound?.markup ?? '', text.markup, ''];
  return outside.map((markup, place) => markup + parts[place]).join('');
}
