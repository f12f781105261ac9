/** A document in Markdown (CommonMark): its structure and its escapes. What it says is handed in. */
import type { Piece } from './in-slices.ts';
import { asMarkdown, markdownLink } from './markdown-text.ts';

export interface MarkdownDocument {
  readonly title: string;
  /** Paragraphs that say what it is. */
  readonly about: readonly string[];
  /** What it was taken from. */
  readonly origin: MarkdownLink;
  /** How many moments there are, for telling how far it is. */
  readonly count: number;
  /** Asked for one at a time, each gone through before the next. */
  readonly sections: Iterable<MarkdownSection>;
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
  yield { text: `# ${asMarkdown(title)}\n\n${paragraphs(about)}${linkText(origin)}\n\n`, share: 0 };
  let done = 0;
  for (const { heading, moments } of document.sections) {
    if (heading !== undefined) yield { text: `## ${asMarkdown(heading)}\n\n`, share: done / document.count };
    for (const moment of moments) {
      done += 1;
      yield { text: momentText(moment), share: Math.min(1, done / document.count) };
    }
  }
  yield { text: sourcesText(document.sources), share: 1 };
}

function momentText({ title, link, summary, facts, accountsHeading, accounts }: MarkdownMoment): string {
  const factLines = facts
    .map(({ name, value }) => `- **${asMarkdown(name)}:** ${asMarkdown(value)}\n`)
    .join('');
  const accountLines = accounts.map(accountText).join('');
  return `### ${linkText({ text: title, link })}\n\n${paragraphs([summary])}${factLines}\n**${asMarkdown(accountsHeading)}**\n\n${accountLines}\n`;
}

function accountText({ lead, says, passages }: MarkdownAccount): string {
  const links = passages.map(linkText).join(', ');
  return `- ${asMarkdown(lead)}: ${asMarkdown(says)}${links === '' ? '' : ` (${links})`}\n`;
}

function sourcesText({ heading, items }: MarkdownDocument['sources']): string {
  if (items.length === 0) return '';
  const lines = items.map((source) => {
    const original = source.original ? `, ${linkText(source.original)}` : '';
    return `- ${linkText(source)}: ${asMarkdown(source.facts)}${original}\n`;
  });
  return `## ${asMarkdown(heading)}\n\n${lines.join('')}`;
}

function linkText({ text, link }: MarkdownLink): string {
  return markdownLink(text, link);
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `${asMarkdown(text)}\n\n`)
    .join('');
}
