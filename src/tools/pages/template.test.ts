import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from './html.ts';
import { filled, templateOf } from './template.ts';

const page = readFileSync('index.html', 'utf8');
const nothing = { base: undefined, head: html``, unfound: undefined, text: html`` };

describe('templateOf', () => {
  it('finds the places in index.html, and what the base has in them', () => {
    const { head, text } = templateOf(page);
    expect(head).toContain('<title>Dateline</title>');
    expect(text).toContain('<h1>Dateline</h1>');
  });

  it('refuses a page that has lost a place or has one twice', () => {
    expect(() => templateOf(page.replace('<!-- page -->', ''))).toThrow('<!-- page -->');
    expect(() => templateOf(page.replace('<!-- text -->', '<!-- text --><!-- text -->'))).toThrow(
      'once each',
    );
  });
});

describe('filled', () => {
  it('leaves no marks behind, and nothing of the base', () => {
    const written = filled(templateOf(page), nothing);
    expect(written).not.toMatch(/<!-- \/?(?:base|page|unfound|text) -->|<title>|<h1>/);
    expect(written).toContain('<div id="root"></div>');
  });

  it('puts each part in its place, whatever signs are in it', () => {
    const written = filled(templateOf(page), {
      base: html`<base href="../">`,
      head: html`<title>${'$& $1'}</title>`,
      unfound: html`<p>?</p>`,
      text: html`<p>${"$`$'"}</p>`,
    });
    expect(written).toMatch(
      /<base href="\.\.\/">[\s\S]*<title>\$&#38; \$1<\/title>[\s\S]*<div id="root"><p>\?<\/p>/,
    );
    expect(written).toMatch(/<noscript>\s*<p>\$&#96;\$&#39;<\/p>\s*<\/noscript>/);
  });
});
