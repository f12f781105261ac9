/** A document in Markdown (CommonMark): its structure and its escapes. What it says is handed in. */
import type { Piece } from './in-slices.ts';

export interface MarkdownDocument {
  readonly title: string;
  /** Paragraphs that say what it is. */
  readonly about: readonly string[];
  /** What it was taken from. */
  readonly origin: MarkdownLink;
  /** How many moments there are, for telling how far it is. */
  readonly count: number;
  readonly sections: readonly MarkdownSection[];
  readonly sources: { readonly heading: string; readonly items: readonly MarkdownSource[] };
}

export interface MarkdownSection {
  /** Undefined where moments stand in another order than time's. */
  readonly heading: string | undefined;
  /** Asked for one at a time. */
  readonly moments: Iterable<MarkdownMoment>;
}

export interface MarkdownMoment {
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  readonly facts: readonly MarkdownFact[];
  readonly accountsHeading: string;
  readonly accounts: readonly MarkdownAccount[];
}

export interface MarkdownFact {
  readonly name: string;
  readonly value: string;
}

export interface MarkdownAccount {
  /** Article, stance and voice. */
  readonly lead: string;
  readonly says: string;
  readonly passages: readonly MarkdownLink[];
}

export interface MarkdownLink {
  readonly text: string;
  readonly link: string;
}

export interface MarkdownSource extends MarkdownLink {
  /** Headline, publisher, date. */
  readonly facts: string;
  /** Where the article stands in the world; undefined where no address is known. */
  readonly original: MarkdownLink | undefined;
}

/** The document, a moment to a piece. */
export function* markdownOf(document: MarkdownDocument): Generator<Piece> {
  const { title, about, origin } = document;
  yield { text: `# ${inline(title)}\n\n${paragraphs(about)}${linkText(origin)}\n\n`, share: 0 };
  let done = 0;
  for (const { heading, moments } of document.sections) {
    if (heading !== undefined) yield { text: `## ${inline(heading)}\n\n`, share: done / document.count };
    for (const moment of moments) {
      done += 1;
      yield { text: momentText(moment), share: Math.min(1, done / document.count) };
    }
  }
  yield { text: sourcesText(document.sources), share: 1 };
}

function momentText({ title, link, summary, facts, accountsHeading, accounts }: MarkdownMoment): string {
  const factLines = facts.map(({ name, value }) => `- **${inline(name)}:** ${inline(value)}\n`).join('');
  const accountLines = accounts.map(accountText).join('');
  return `### ${linkText({ text: title, link })}\n\n${paragraphs([summary])}${factLines}\n**${inline(accountsHeading)}**\n\n${accountLines}\n`;
}

function accountText({ lead, says, passages }: MarkdownAccount): string {
  const links = passages.map(linkText).join(', ');
  return `- ${inline(lead)}: ${inline(says)}${links === '' ? '' : ` (${links})`}\n`;
}

function sourcesText({ heading, items }: MarkdownDocument['sources']): string {
  if (items.length === 0) return '';
  const lines = items.map((source) => {
    const original = source.original ? `, ${linkText(source.original)}` : '';
    return `- ${linkText(source)}: ${inline(source.facts)}${original}\n`;
  });
  return `## ${inline(heading)}\n\n${lines.join('')}`;
}

function linkText({ text, link }: MarkdownLink): string {
  return `[${inline(text)}](${target(link)})`;
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `${inline(text)}\n\n`)
    .join('');
}

/** What Markdown would read as its own, wherever it stands. */
const SPECIAL = /[\\`*_{}[\]<>#~]|&(?=[#\w])/g;
/** What it reads as its own at a line's beginning only: lists, rules and the underlines of headings. */
const AT_BEGINNING = /^(?:[-+=](?=[\s=-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** The text as text on one line, whatever signs are in it. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const escaped = line.replace(SPECIAL, (sign) => `\\${sign}`);
  return escaped.replace(AT_BEGINNING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address between the brackets of a link; what would end it there is percent-encoded. */
function target(link: string): string {
  return link.replace(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
