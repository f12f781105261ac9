/** What a page says of itself to browsers, chats and search engines. */
import { say } from '../../ui/words/say.ts';
import { dataBlock, type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { cutText, plainText } from './plain-text.ts';
import { addressOf, linkTo, type Site } from './site.ts';

/** A page's picture. */
export interface Picture {
  /** Below the base, with what tells it from an older one of the same name. */
  readonly path: string;
  readonly alt: string;
}

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What previews show at most of a description; search engines show less. UTF-16 units. */
const LONGEST_DESCRIPTION = 300;
const LONGEST_TITLE = 200;

export interface HeadParts {
  readonly page: Page;
  readonly site: Site;
  readonly picture: Picture | undefined;
  /** A style sheet for readers without scripts, below the base. */
  readonly style: string | undefined;
}

export function headOf(parts: HeadParts): Html {
  const { page, site, style } = parts;
  const description = cutText(page.description, LONGEST_DESCRIPTION);
  return html`<title>${plainText(page.tab)}</title>
    <meta name="description" content="${description}">
    <link rel="canonical" href="${addressOf(site, page.path)}">
    ${page.corpus !== undefined && html`<meta name="dateline:corpus" content="${page.corpus}">`}
    ${previewTags(parts, description)}
    ${style !== undefined && html`<noscript><link rel="stylesheet" href="${linkTo(site, style)}"></noscript>`}
    ${page.data && dataBlock('application/ld+json', aboutPage(parts, description))}`;
}

/** Open Graph, which most chats read, and Twitter's cards. */
function previewTags({ page, site, picture }: HeadParts, description: string): Html {
  const title = cutText(page.title, LONGEST_TITLE);
  return html`<meta property="og:type" content="${page.path === '' ? 'website' : 'article'}">
    <meta property="og:site_name" content="${say('app.name')}">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:url" content="${addressOf(site, page.path)}">
    ${picture && pictureTags(picture, site)}
    <meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
    <meta name="twitter:title" content="${title}">
    <meta name="twitter:description" content="${description}">`;
}

function pictureTags({ path, alt }: Picture, site: Site): Html {
  const address = addressOf(site, path);
  return html`<meta property="og:image" content="${address}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="${PICTURE_SIZE.width}">
    <meta property="og:image:height" content="${PICTURE_SIZE.height}">
    <meta property="og:image:alt" content="${alt}">
    <meta name="twitter:image" content="${address}">
    <meta name="twitter:image:alt" content="${alt}">`;
}

function aboutPage({ page, site, picture }: HeadParts, description: string) {
  const url = addressOf(site, page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: plainText(page.title),
    description,
    inLanguage: page.language,
    primaryImageOfPage: picture && {
      '@type': 'ImageObject',
      url: addressOf(site, picture.path),
      ...PICTURE_SIZE,
      caption: picture.alt,
    },
    isBasedOn: page.source,
    mainEntity: page.data,
  };
}

/** What a picture shows, for those who do not see it: its words, in the order they stand in. */
export function pictureAlt({ card }: Pick<Page, 'card'>): string {
  const { kind, disputed, lead, title, when, corpus, told } = card;
  const named = lead === undefined ? title : say('pages.said', { speaker: lead, title });
  const facts = [when, told, corpus].flatMap((part) => part ?? []).filter((part) => part !== '');
  return plainText(
    say('pages.picture', {
      kind: [kind, disputed].filter((word) => word !== undefined).join(', '),
      title: unended(named),
      facts: facts.map(unended).join(say('pages.between')),
    }),
  );
}

/** Without the full stop that the sentence round it brings. */
function unended(text: string): string {
  return text.replace(/\.$/, '');
}
