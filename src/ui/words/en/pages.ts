import type { Messages } from '../message.ts';

/** Said at build only: in the pages that are written for readers without scripts, for crawlers and for previews. */
export const pages = {
  'pages.description': '{when}. {summary}',
  'pages.corpusDescription':
    '{articles}, {moments}. What happened, who said so, who denied it, and where it is written.',
  'pages.picture': '{kind}. {title}. {facts}.',
  'pages.between': '. ',
  'pages.said': '{speaker}: {title}',
  'pages.question': 'Question',
  'pages.disputed': 'Disputed',
  'pages.disputedMeaning': 'Accounts or parties differ on it. Dateline does not decide between them.',
  'pages.when': '{when}. {sureness}',
  'pages.within': '{place} ({larger})',
  'pages.articleNamed': 'Article {number}: {label}',
  'pages.ourDigest': 'Our digest of ¶{number}, not the article’s own words:',
  'pages.itsWords': '¶{number} of the article:',
  'pages.notFound': 'The words it rests on are no longer in the paragraph.',
  'pages.questions': 'Questions it bears on',
  'pages.round': 'Before and after it in time',
  'pages.positions': { one: '{count} position', other: '{count} positions' },
  'pages.moments': { one: '{count} moment', other: '{count} moments' },
  'pages.articles': { one: '{count} article', other: '{count} articles' },
  'pages.toldBy': { one: 'Told by {told} of {count} article', other: 'Told by {told} of {count} articles' },
  'pages.position': '{letter}: {wording}',
  'pages.heldBy': 'Held by {holder}.',
  'pages.restsOn': 'It rests on these moments:',
  'pages.noMoments': 'No moment here carries it.',
  'pages.restHere': 'Moments that rest on this article',
  'pages.paragraphs': 'Its paragraphs',
  'pages.original': 'The original',
  'pages.from': 'From',
  'pages.theFile': 'All of it as a file (JSON)',
  'pages.frontPage': 'Front page',
  'pages.more': { one: 'and {count} more, in the file', other: 'and {count} more, in the file' },
  'pages.noScripts':
    'This page can be read as it stands. With scripts switched on it opens on the timeline, with filters and search; nothing you read leaves your machine.',
  'pages.lost':
    'Dateline could not find its own files from this address, so it cannot open what the address names. Go up to the folder that Dateline is kept in: its front page is there, and from there everything can be found.',

  'pages.told.written': '{pages} and {pictures} in {seconds} s',
  'pages.told.pages': { one: '{count} page', other: '{count} pages' },
  'pages.told.pictures': {
    one: '{count} picture ({drawn} drawn now, the rest kept from earlier builds)',
    other: '{count} pictures ({drawn} drawn now, the rest kept from earlier builds)',
  },
  'pages.told.noSite':
    'No DATELINE_SITE: links in the pages begin at the root, there is no sitemap, and most chats show no preview. To have them, set it to the address the site will have, such as https://example.org.',
  'pages.told.unreadable':
    'The corpus in “{folder}” cannot be shown. {reason}. It is listed last, and opening it says so too.',
  'pages.told.sameId':
    'The corpora in “{other}” and “{folder}” have the same id ({id}). Links open “{other}” only. Give one of them another id.',
  'pages.told.samePath': {
    one: '{count} page of “{corpus}” was not written: an earlier corpus has its path ({path}). Change its slug to have both.',
    other:
      '{count} pages of “{corpus}” were not written: an earlier corpus has their paths ({path}, …). Change their slugs to have both.',
  },
  'pages.told.tooLarge':
    '“{corpus}” has {count} moments: no pages are written for a corpus of more than {most}. Its links open in the app all the same; a chat shows them with the preview of the front page.',
  'pages.told.noPictures': 'No pictures were drawn: {reason}. Pages are complete without them.',
  'pages.told.otherLetters': {
    one: '{count} picture has letters that the fonts brought along lack ({title}). This machine’s own fonts were used; where they lack them too, the picture shows boxes.',
    other:
      '{count} pictures have letters that the fonts brought along lack ({title}, …). This machine’s own fonts were used; where they lack them too, the pictures show boxes.',
  },
} as const satisfies Messages;
