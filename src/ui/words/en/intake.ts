import type { Messages } from '../message.ts';

export const intake = {
  'intake.published': 'Published here',
  'intake.onDevice': 'On this device',
  'intake.noneKept': 'None yet.',
  'intake.momentCount': { one: '{count} moment', other: '{count} moments' },
  'intake.fileAdded': '{name}, added {day}',
  'intake.remove': 'Remove',
  'intake.removeOf': 'Remove {title}',
  'intake.removeSure': 'Remove it from this device? Links into it will ask for the file again.',
  'intake.removeYes': 'Remove it',
  'intake.removeNo': 'Keep it',
  'intake.openFile': 'Open a file…',
  'intake.whatIsTaken':
    'A Dateline corpus, view or story, or a TimelineJS timeline as JSON or as its spreadsheet in CSV. Or drop it anywhere on the page. It is read here and sent nowhere.',

  'intake.drop': 'Drop it to open it here',
  'intake.dropDetail': 'It stays on this device and is sent nowhere.',
  'intake.region': 'Files opened',
  'intake.reading': 'Reading “{name}”…',
  'intake.cancel': 'Cancel',
  'intake.cancelOf': 'Cancel reading “{name}”',
  'intake.cancelled': 'Reading it was cancelled. Nothing of it was kept.',
  'intake.dismiss': 'Dismiss',
  'intake.open': 'Open',
  'intake.details': 'Details',
  'intake.removed': '“{title}” was removed from this device.',
  'intake.undo': 'Undo',
  'intake.putBack': '“{title}” is back.',
  'intake.taken': { one: '“{title}”: {count} moment.', other: '“{title}”: {count} moments.' },
  'intake.kept': 'Kept on this device.',
  'intake.keptFull':
    'This device has no room left to keep it. It is open until the page is closed; remove a file to make room, then open it again.',
  'intake.keptRefused':
    'This browser keeps nothing for this page, as in a private window. It is open until the page is closed.',
  'intake.setAside': {
    one: '{count} slide or record was set aside; the page says why.',
    other: '{count} slides or records were set aside; the page says why.',
  },
  'intake.notOpened': 'It is not opened yet: what is on view stays.',
  'intake.holdsView': 'It holds a view of “{title}”.',
  'intake.holdsStory': 'It holds the story “{title}”.',
  'intake.linkOpened': 'The view it holds is open, of “{title}”.',
  'intake.storyOpened': 'The story “{title}” begins.',
  'intake.noStory': 'It holds a story, and this browser cannot open one. A newer browser can.',

  'intake.note.guessedEncoding':
    'It does not say how its letters are written, and from line {line} (byte {byte}) they are not UTF-8: it is read as Windows-1252, which is a guess. If letters look wrong, save it again as UTF-8.',
  'intake.note.noZone': 'It gives hours and no time zone: they are told in UTC.',
  'intake.note.groups': {
    one: 'Its group stands in the text of each moment.',
    other: 'Its {count} groups stand in the text of each moment.',
  },
  'intake.note.media': {
    one: 'The picture or film of {count} slide is not fetched: its address stands in the text.',
    other: 'The pictures and films of {count} slides are not fetched: their addresses stand in the text.',
  },
  'intake.note.eras': {
    one: '{count} era is kept for taking away, and not shown.',
    other: '{count} eras are kept for taking away, and not shown.',
  },
  'intake.note.unknownColumns': 'Columns that TimelineJS does not know are kept, and not shown: {names}.',

  'intake.tooLarge': 'It is {size} MB; up to {most} MB can be opened. Nothing was read.',
  'intake.unreadable':
    'The device did not hand it over ({detail}). A folder cannot be opened; choose the files in it.',
  'intake.emptyFile': 'It is empty.',
  'intake.notJson': 'It begins like JSON and cannot be read as such: {detail}.',
  'intake.tooDeep':
    'Its lists and objects lie more than {count} deep within one another. No corpus and no timeline does, so it was not read.',
  'intake.tooMany': 'It has {number} entries; up to {count} can be shown. Open it in parts.',
  'intake.unknownJson':
    'It is JSON, and neither a corpus nor a timeline: a TimelineJS file has “events”, a Dateline file has “format”. At its top it has: {fields}.',
  'intake.unknownJsonList':
    'It is JSON, and neither a corpus nor a timeline: it is a list, where those are an object with “events” or “format”.',
  'intake.oldTimelineJs':
    'It is a file of an older TimelineJS (before version 3), which is not read. TimelineJS itself can still turn it into the present form.',
  'intake.missingColumns': {
    one: 'It is read as a table, and lacks the column {missing} of a TimelineJS spreadsheet. Its columns are: {found}.',
    other:
      'It is read as a table, and lacks the columns {missing} of a TimelineJS spreadsheet. Its columns are: {found}.',
  },
  'intake.noColumns': 'nothing that could be a header',
  'intake.invalidUtf8':
    'It says that it is UTF-8, and is not from line {line} on (byte {byte}). Save it again as UTF-8, then open it again.',
  'intake.archive':
    'It is a workbook or an archive. Open it in a spreadsheet program, save the sheet as CSV, and open that.',
  'intake.noText': 'It is no text. Save it as UTF-8, as JSON or CSV.',
  'intake.nothingInIt': 'There is no slide or moment in it, so there is nothing to show.',
  'intake.nothingLeft': {
    one: 'Its one slide or record could not be read: {first}.',
    other: 'None of its {count} slides or records could be read. The first: {first}.',
  },
  'intake.refusedCorpus': 'It is no Dateline corpus that can be read: {fault}.',
  'intake.newerCorpus':
    'It is written in version {version} of the corpus format; this Dateline reads version 1. A newer Dateline is needed.',
  'intake.brokenView': 'It is a saved view, and the link in it cannot be read.',
  'intake.newerView': 'It is a saved view of a newer Dateline.',
  'intake.brokenStory': 'It is a story that cannot be read: {fault}.',
  'intake.newerStory': 'It is a story of a newer Dateline.',
  'intake.nothingKept': 'Nothing of it was kept.',

  'intake.missing': 'This link needs a file',
  'intake.missingDetail': 'This link leads into a file called “{name}” that is not on this device.',
  'intake.missingUnnamed': 'This link leads into a file of somebody’s own that is not on this device.',
  'intake.dropOrChoose': 'Drop it here, or choose it.',
  // Within another page nothing can be dropped.
  'intake.chooseIt': 'If you have it, choose it.',
  'intake.missingHow':
    'Whoever gave you the link has the file. It is known by what is in it, so a copy under another name will do.',
  'intake.choose': 'Choose the file…',
  'intake.otherFile': 'It is not the same file as “{asked}”, which the link leads into.',
  'intake.openAnyway': 'Open it anyway',
  'intake.broken': 'This file can no longer be opened',
  'intake.brokenDetail':
    '“{name}” is kept on this device, and this Dateline can make nothing of it. Choose it again; if that does not help, remove it under “Corpus”.',

  'intake.timelineDescription':
    'Read from a TimelineJS file. The file names no time zone; its times are told in UTC.',
  'intake.untitledSlide': 'Slide {number}',
  'intake.group': 'Group: {name}',
} as const satisfies Messages;
