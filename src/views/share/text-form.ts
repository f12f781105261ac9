/** How the parts of a text for people are written: plain, or in Markdown. Every text a corpus gives goes through it. */
import { asMarkdown, markdownLink } from '../../domain/formats/markdown-text.ts';
import { inOneLine, setApart } from '../../domain/formats/plain-text.ts';
import { say } from '../../ui/words/say.ts';

export interface TextForm {
  /** Any text, in its line. */
  readonly words: (text: string) => string;
  readonly emphasised: (text: string) => string;
  /** A title, which leads to its address where the form has links. */
  readonly titled: (title: string, address: string) => string;
  /** A line with its address behind it, where the title does not lead there. */
  readonly withAddress: (line: string, address: string) => string;
  readonly address: (address: string) => string;
  /** One of a list. */
  readonly item: (line: string) => string;
  /** Somebody else's words, or a digest of them, as a block. */
  readonly quoted: (text: string) => string;
  /** Its address, in the same block. */
  readonly quotedAddress: (address: string) => string;
  /** Between paragraphs. */
  readonly between: string;
  /** Between the lines of a block. */
  readonly within: string;
}

export const PLAIN: TextForm = {
  words: setApart,
  emphasised: setApart,
  titled: (title) => say('cite.quoted', { text: setApart(title) }),
  withAddress: (line, address) => `${line}\n${inOneLine(address)}`,
  address: inOneLine,
  item: (line) => `- ${line}`,
  quoted: (text) => `    ${setApart(text)}`,
  quotedAddress: (address) => `    ${inOneLine(address)}`,
  between: '\n',
  within: '\n',
};

export const MARKDOWN: TextForm = {
  words: asMarkdown,
  emphasised: (text) => `*${asMarkdown(text)}*`,
  titled: (title, address) => `**${markdownLink(title, address)}**`,
  withAddress: (line) => line,
  address: (address) => markdownLink(address, address),
  item: (line) => `- ${line}`,
  quoted: (text) => `> ${asMarkdown(text)}`,
  quotedAddress: (address) => `> ${markdownLink(address, address)}`,
  between: '\n\n',
  within: '\n>\n',
};
