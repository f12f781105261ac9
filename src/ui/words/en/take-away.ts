import type { Messages } from '../message.ts';

/** What is shown, taken away as a file. */
export const takeAway = {
  'takeAway.count': { one: '{shown} of {count} moment', other: '{shown} of {count} moments' },
  'takeAway.what': '{count}: {parts}.',
  'takeAway.part.all': 'all there are, no filter is on',
  'takeAway.part.unfiltered': 'all there are, as filters leave nothing out of this view',
  'takeAway.part.filters': 'those that fit the filters ({filters})',
  'takeAway.part.window': 'in the window {window}',
  'takeAway.part.known': 'as known on {when}',
  'takeAway.between': '; ',
  'takeAway.list': ', ',
  'takeAway.order.time': 'earliest first',
  'takeAway.order.time-reversed': 'latest first',
  'takeAway.order.disagreement': 'most disagreement first',
  'takeAway.order.disagreement-reversed': 'least disagreement first',
  'takeAway.order.sources': 'most sources first',
  'takeAway.order.sources-reversed': 'fewest sources first',
  'takeAway.heldBack': {
    one: '{count} moment not yet reported by then stays behind.',
    other: '{count} moments not yet reported by then stay behind.',
  },
  'takeAway.setAside': {
    one: '{count} record of the corpus could not be read, and is in no file.',
    other: '{count} records of the corpus could not be read, and are in no file.',
  },
  'takeAway.none':
    'No moment fits, so there is nothing to take. Loosen the filters, or show another stretch.',

  'takeAway.scope': 'Which moments',
  'takeAway.scope.window': 'What the window shows: {count}',
  'takeAway.scope.all': 'All that fit the filters: {count}',
  'takeAway.scope.undated': {
    one: '{count} of them has no date, and so no place in any window.',
    other: '{count} of them have no date, and so no place in any window.',
  },
  'takeAway.undatedAmong': {
    one: '{count} of them has no date.',
    other: '{count} of them have no date.',
  },

  'takeAway.formats': 'As a file',
  'takeAway.csv': 'Table (CSV)',
  'takeAway.csv.for': 'For spreadsheets and scripts.',
  'takeAway.csv.moments': 'A moment has one row: its accounts share its cells.',
  'takeAway.csv.accounts': 'A moment has as many rows as it has accounts.',
  'takeAway.csv.limits':
    'Who answers whom, and the texts of passages, are not in it. What a spreadsheet would calculate has an apostrophe before it, years before 0 too.',
  'takeAway.csv.rows': 'A row for each',
  'takeAway.csv.rows.moments': 'moment',
  'takeAway.csv.rows.accounts': 'account',
  'takeAway.csv.separator': 'Between cells',
  'takeAway.csv.comma': 'comma',
  'takeAway.csv.semicolon': 'semicolon, where the comma is the decimal sign',
  'takeAway.csv.save': { one: 'Save CSV ({count} moment)', other: 'Save CSV ({count} moments)' },
  'takeAway.csv.saveAccounts': { one: 'Save CSV ({count} account)', other: 'Save CSV ({count} accounts)' },

  'takeAway.json': 'Corpus (JSON)',
  'takeAway.json.for':
    'A corpus of its own that Dateline opens: these moments with the articles, people, places and questions they lead to.',
  'takeAway.json.limits':
    'The headline and stories tell of the whole, and stay behind. A question goes along where two of its positions do; without it a moment may no longer stand as disputed. Articles are numbered anew. Moments are in the corpus’s own order.',
  'takeAway.json.whole': 'All moments go along, so this is the corpus as it is.',
  'takeAway.json.save': { one: 'Save JSON ({count} moment)', other: 'Save JSON ({count} moments)' },
  'takeAway.json.title': '{title} – {count}',
  'takeAway.json.titleKnown': '{title} – {count}, as known on {when}',
  'takeAway.json.source': 'A part of “{title}”, taken on {day} from {link}. {what} {source}',
  'takeAway.json.notYetKnown': 'The article that says why was not out yet.',

  'takeAway.calendar': 'Calendar (iCalendar)',
  'takeAway.calendar.for': 'For calendar programs.',
  'takeAway.calendar.limits':
    'A calendar has no uncertain times. What has no hour takes up whole days, all those it may have been on, and its title says how it is known. No hour is made up.',
  'takeAway.calendar.undated': {
    one: '{count} without a date is left out.',
    other: '{count} without a date are left out.',
  },
  'takeAway.calendar.beyond': {
    one: '{count} before the year 1 or after 9999 is left out.',
    other: '{count} before the year 1 or after 9999 are left out.',
  },
  'takeAway.calendar.save': {
    one: 'Save calendar ({count} moment)',
    other: 'Save calendar ({count} moments)',
  },
  'takeAway.calendar.title': '{title} – {when}',

  'takeAway.markdown': 'Document (Markdown)',
  'takeAway.markdown.for': 'To read, print or edit: day by day, with every account and its sources.',
  'takeAway.markdown.limits': 'Who answers whom, and the texts of passages, are not in it.',
  'takeAway.markdown.save': {
    one: 'Save Markdown ({count} moment)',
    other: 'Save Markdown ({count} moments)',
  },
  'takeAway.markdown.taken': 'Taken on {day} from this view',
  'takeAway.markdown.when': 'When',
  'takeAway.markdown.where': 'Where',
  'takeAway.markdown.who': 'Who',
  'takeAway.markdown.status': 'Status',
  'takeAway.markdown.questions': 'Questions',
  'takeAway.markdown.accounts': 'What each article says',
  'takeAway.account.own': 'Article {number}. {voice}',
  'takeAway.account.attributed': 'Article {number} {stance}. {voice}',
  'takeAway.markdown.sources': 'Sources',
  'takeAway.markdown.source': 'Article {number}, {label}',
  'takeAway.markdown.sourceFacts': '“{headline}”, {facts}',
  'takeAway.markdown.original': 'the article itself',
  'takeAway.part.role': '{name} ({role})',
  'takeAway.part.roleFor': '{name} ({role}, for {principal})',
  'takeAway.role.speaks': 'speaks',
  'takeAway.role.acts': 'acts',
  'takeAway.role.acted-upon': 'acted upon',
  'takeAway.role.mentioned': 'mentioned',
  'takeAway.withBeside': '{first} ({second})',
  'takeAway.kind.event': 'event',
  'takeAway.kind.statement': 'statement',

  'takeAway.timelineJs': 'TimelineJS (JSON)',
  'takeAway.timelineJs.for': 'For a timeline in slides, made with Knight Lab’s TimelineJS.',
  'takeAway.timelineJs.limits':
    'It holds a title, a summary and a time for each moment. Accounts, statuses, questions and who takes part are not in it. Uncertain times are said in words.',
  'takeAway.timelineJs.save': {
    one: 'Save TimelineJS JSON ({count} moment)',
    other: 'Save TimelineJS JSON ({count} moments)',
  },
  'takeAway.timelineJsCsv': 'TimelineJS (spreadsheet)',
  'takeAway.timelineJsCsv.for': 'The same as a sheet, for TimelineJS’s own spreadsheet template.',
  'takeAway.timelineJsCsv.limits': 'It holds what the JSON holds.',
  'takeAway.timelineJsCsv.save': {
    one: 'Save TimelineJS CSV ({count} moment)',
    other: 'Save TimelineJS CSV ({count} moments)',
  },

  'takeAway.writing': 'Writing {name}',
  'takeAway.cancel': 'Cancel',
  'takeAway.cancelled': 'Cancelled. Nothing was saved.',
  'takeAway.saved': '{name} is handed to your browser, which keeps it with its downloads.',
  'takeAway.failed':
    'The file could not be written, and nothing was saved. Try once more; if it fails again, take fewer moments.',
} as const satisfies Messages;
