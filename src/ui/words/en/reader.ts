import type { Messages } from '../message.ts';

export const reader = {
  'reader.nav': 'Articles',
  'reader.navHere': 'Article {number} of {count}: {label}',
  'reader.noArticles': 'This corpus has no articles.',
  'reader.noParagraphs': 'The corpus holds no text of this article.',
  'reader.original': 'The original',

  'reader.moments': { one: '{count} moment', other: '{count} moments' },
  'reader.accounts': { one: '{count} account', other: '{count} accounts' },
  'reader.rest': '{moments} and {accounts} rest on this article.',
  'reader.carrying': {
    one: '{carrying} of {count} paragraph carries moments.',
    other: '{carrying} of {count} paragraphs carry moments.',
  },
  'reader.digestAll':
    'Our digest, paragraph by paragraph. These are not the article’s own words; where we quote them, they stand in quotation marks.',
  'reader.digestSome': {
    one: '{digest} of {count} paragraph is our digest and says so.',
    other:
      '{digest} of {count} paragraphs are our digest, not the article’s own words. Each says which it is.',
  },
  'reader.digestNone': 'The article’s own words.',
  'reader.digest': 'our digest',
  'reader.ownWords': 'the article’s words',
  'reader.legend':
    'Underlined: a moment rests on it. Underlined twice: more than one. The letter leads to it.',

  'reader.text': 'Text of the article',
  'reader.paragraph': '¶{number}',
  'reader.linkToParagraph': 'Paragraph {number}',
  'reader.askedFor': 'The paragraph the link points at.',
  'reader.part.headline': 'Headline',
  'reader.part.subhead': 'Subhead',
  'reader.part.credit': 'Credit',
  'reader.part.page': 'From the page around it',

  'reader.restingHere': 'Moments that rest on ¶{number}',
  'reader.more': {
    one: '{count} more rests here: list all that rest on this article',
    other: '{count} more rest here: list all that rest on this article',
  },
  'reader.noMoment': 'No moment rests on this paragraph.',
  'reader.wholeParagraph': 'rests on the whole paragraph',
  'reader.passage': 'Passage: “{quotation}”',
  'reader.edited': 'The text was edited since. What the passage has become is marked.',
  'reader.lost': 'The passage is no longer found in this paragraph. It was:',
  'reader.lostUnquoted': 'The passage is no longer found in this paragraph.',

  'reader.backTo': 'Back to: {question}',
  'reader.passages': 'Passages of the open moment',
  'reader.here': { one: '{count} passage here', other: '{count} passages here' },
  'reader.noneHere': 'no passage in this article',
  'reader.elsewhere': '{count} in article {number}',
  'reader.elsewhereMany': {
    one: '{count} in {articles} other articles',
    other: '{count} in {articles} other articles',
  },
  'reader.previousPassage': 'Previous passage',
  'reader.nextPassage': 'Next passage',
  'reader.position': '{position} of {count}',
  'reader.stepped': 'Passage {position} of {count}: article {number}, paragraph {paragraph}.',
  'reader.previousAt': 'previous in ¶{paragraph}',
  'reader.nextAt': 'next in ¶{paragraph}',
  'reader.previousIn': 'previous in article {number} ¶{paragraph}',
  'reader.nextIn': 'next in article {number} ¶{paragraph}',

  'reader.articlesRound': 'Previous and next',
  'reader.previousArticle': 'Previous: article {number}, {label}',
  'reader.nextArticle': 'Next: article {number}, {label}',
} as const satisfies Messages;
