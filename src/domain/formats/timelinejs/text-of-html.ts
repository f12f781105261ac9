/**
 * From HTML to the text in it. Nothing is drawn from it and nothing is fetched: tags go, paragraphs stay, and the address
 * of a link or a picture stands after its words in brackets.
 *
 * A tokenizer of our own, since the page lets no text become HTML, and text is all that is wanted.
 */
import { withoutReferences } from './entities.ts';

const PARAGRAPHS = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
/** What stands in these is no text of the page. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'svg', 'math']);

/** Where the text before it ends and the next begins. Not in any text: it is taken out of what is read. */
const BREAK = '\u0000';

/** The paragraphs of the text, none of them empty. Where no tag makes paragraphs, line breaks do. */
export function paragraphsOf(html: string): string[] {
  const [text, hasBlocks] = withoutTags(html.replaceAll(BREAK, ''));
  return text
    .split(hasBlocks ? BREAK : /[\0\r\n]+/)
    .map((paragraph) => paragraph.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The text in one line. */
export function lineOf(html: string): string {
  return paragraphsOf(html).join(' ');
}

function withoutTags(html: string): [text: string, hasBlocks: boolean] {
  const desk = new Desk();
  const neverClosed = new Set<string>();
  let done = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, done))) {
    const markup = markupAt(html, open);
    if (!markup) continue;
    // Markup that never ends is text to its end, and so is all behind it: no text is looked through twice.
    if (markup.end === undefined) break;
    desk.text(html.slice(done, open));
    if (markup.tag !== '') desk.tag(markup.tag, markup.isEnd, html.slice(markup.from, markup.end - 1));
    done = markup.isEnd ? markup.end : behindHidden(html, markup.tag, markup.end, neverClosed);
  }
  desk.text(html.slice(done));
  return [desk.pieces.join(''), desk.hasBlocks];
}

/**
 * What stands between such a tag and its end is passed over. Without an end it is nothing hidden, and neither is what any
 * later one of its name begins.
 */
function behindHidden(html: string, tag: string, from: number, neverClosed: Set<string>): number {
  if (!HIDDEN.has(tag) || neverClosed.has(tag)) return from;
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = from;
  const at = close.exec(html)?.index;
  if (at === undefined) neverClosed.add(tag);
  return at ?? from;
}

interface Markup {
  /** Empty for a comment or a declaration. */
  readonly tag: string;
  readonly isEnd: boolean;
  /** Where its attributes begin. */
  readonly from: number;
  /** Behind its last character; undefined where it has none. */
  readonly end: number | undefined;
}

const TAG_NAME = /(\/?)([A-Za-z][^\s/>]*)/y;

/** The comment, declaration or tag that begins there; undefined where "<" is only a sign. */
function markupAt(html: string, open: number): Markup | undefined {
  const nothing = { tag: '', isEnd: false, from: open };
  if (html.startsWith('<!--', open)) return { ...nothing, end: behind(html, '-->', open + 4) };
  if (html[open + 1] === '!' || html[open + 1] === '?') return { ...nothing, end: behind(html, '>', open) };
  TAG_NAME.lastIndex = open + 1;
  const [whole, slash, name = ''] = TAG_NAME.exec(html) ?? [];
  if (whole === undefined) return undefined;
  const from = open + 1 + whole.length;
  return { tag: name.toLowerCase(), isEnd: slash === '/', from, end: endOfTag(html, from) };
}

function behind(html: string, sign: string, from: number): number | undefined {
  const at = html.indexOf(sign, from);
  return at < 0 ? undefined : at + sign.length;
}

const QUOTE_OR_END = /["'>]/g;

/** In a tag's attributes a ">" may stand in quotes. */
function endOfTag(html: string, from: number): number | undefined {
  QUOTE_OR_END.lastIndex = from;
  for (let sign = QUOTE_OR_END.exec(html); sign; sign = QUOTE_OR_END.exec(html)) {
    if (sign[0] === '>') return sign.index + 1;
    const close = html.indexOf(sign[0], sign.index + 1);
    if (close < 0) return undefined;
    QUOTE_OR_END.lastIndex = close + 1;
  }
  return undefined;
}

class Desk {
  readonly pieces: string[] = [];
  hasBlocks = false;
  #link: { address: string; from: number } | undefined;

  text(text: string) {
    this.pieces.push(withoutReferences(text));
  }

  tag(name: string, isEnd: boolean, attributes: string) {
    if (PARAGRAPHS.has(name)) this.#block();
    else if (name === 'a') this.#anchor(isEnd, attributes);
    else if (!isEnd) this.#embedded(attributes);
  }

  #block() {
    this.hasBlocks = true;
    this.pieces.push(BREAK);
  }

  #anchor(isEnd: boolean, attributes: string) {
    const { address, from } = this.#link ?? {};
    this.#link = undefined;
    if (address !== undefined) {
      const words = this.pieces.slice(from).join('').trim();
      if (words !== address) this.pieces.push(words === '' ? address : ` (${address})`);
    }
    const target = isEnd ? '' : attribute(attributes, 'href');
    if (target !== '') this.#link = { address: target, from: this.pieces.length };
  }

  /** A picture, a film, a page within the page: its words for those who do not see it, and its address. */
  #embedded(attributes: string) {
    const address = attribute(attributes, 'src');
    if (address === '') return;
    const words = attribute(attributes, 'alt') || attribute(attributes, 'title');
    this.pieces.push(words === '' ? ` ${address} ` : ` ${words} (${address}) `);
  }
}

const ATTRIBUTES = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attribute's value; empty where it is not there. */
function attribute(attributes: string, name: string): string {
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTES)) {
    if (key.toLowerCase() === name) return withoutReferences(double ?? single ?? bare ?? '').trim();
  }
  return '';
}
