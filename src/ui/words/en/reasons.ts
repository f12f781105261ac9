import type { Messages } from '../message.ts';

/** Each follows the path of the field it is about: "moments[3].kind" "is missing". */
export const reasons = {
  'reasons.at': '{path} {reason}',
  'reasons.ofFile': 'the file {reason}',
  'reasons.missingField': 'is missing',
  'reasons.missingChoice': {
    one: 'is missing; it must be {allowed}',
    other: 'is missing; it must be one of {allowed}',
  },
  'reasons.wrongType.text': 'must be text, not {received}',
  'reasons.wrongType.number': 'must be a number, not {received}',
  'reasons.wrongType.boolean': 'must be true or false, not {received}',
  'reasons.wrongType.list': 'must be a list, not {received}',
  'reasons.wrongType.object': 'must be an object with fields of its own, not {received}',
  'reasons.notOneOf': {
    one: 'must be {allowed}, not {received}',
    other: 'must be one of {allowed}, not {received}',
  },
  'reasons.wrongPattern.id': 'must be lower-case letters, digits and single hyphens, not {received}',
  'reasons.wrongPattern.time':
    'must be a date (2021-09-05; -0043-03-15 for 44 BCE) or date and time (2021-09-05T18:00, with or without +04:30), not {received}',
  'reasons.wrongPattern.version': 'must be major.minor, such as "1.0", not {received}',
  'reasons.wrongPattern.region':
    'must be the two capital letters of a country (ISO 3166-1), such as "AF", not {received}',
  'reasons.wrongPattern.hour': 'must be an hour and minute, such as 18:30, not {received}',
  'reasons.emptyText': 'must not be empty',
  'reasons.tooLong': {
    one: 'must have at most {count} character, not {length}',
    other: 'must have at most {count} characters, not {length}',
  },
  'reasons.tooFew.accounts': {
    one: 'needs at least {count} account',
    other: 'needs at least {count} accounts',
  },
  'reasons.tooFew.paragraphs': {
    one: 'needs at least {count} paragraph',
    other: 'needs at least {count} paragraphs',
  },
  'reasons.tooFew.positions': {
    one: 'needs at least {count} position',
    other: 'needs at least {count} positions',
  },
  'reasons.tooFew.sources': {
    one: 'needs at least {count} source',
    other: 'needs at least {count} sources',
  },
  'reasons.tooFew.steps': {
    one: 'needs at least {count} step',
    other: 'needs at least {count} steps',
  },
  'reasons.notWhole': 'must be a whole number, not {received}',
  'reasons.tooSmall': 'must be {least} or more, not {received}',
  'reasons.noSource':
    'must name a source: by “entity”, the id of one of this corpus, or by “words”, where it is none of them',
  'reasons.unfit': 'does not fit the format: expected {expected}, found {received}',
  'reasons.notThere': 'names {id}, which is not in this corpus or was set aside',
  'reasons.sameId': '{id} is already the id of an earlier record',
  'reasons.excludesItself': 'a position cannot exclude itself',
  'reasons.noZone': '{zone} is not an IANA time zone',
  'reasons.noDate': '{text} is not a date that exists',
  'reasons.noEdtf': '{text} cannot be read as EDTF: {refusal} (character {place})',
  'reasons.noEdtf.empty': 'there is nothing to read',
  'reasons.noEdtf.too-long': 'it is longer than a time can be',
  'reasons.noEdtf.unexpected': 'this cannot stand here',
  'reasons.noEdtf.incomplete': 'something is missing at its end',
  'reasons.noEdtf.old-draft': 'this is how the draft of 2012 had it, which EDTF has left behind',
  'reasons.noEdtf.no-such-month': 'no month and no season has this number',
  'reasons.noEdtf.no-such-day': 'there is no such day',
  'reasons.noEdtf.no-such-time': 'no clock shows this time',
  'reasons.noEdtf.no-such-offset': 'no offset from UTC is written so',
  'reasons.noEdtf.no-such-year': 'no year is written so',
  'reasons.noEdtf.out-of-range': 'no year before -271820 or after 275759 can be held',
  'reasons.noEdtf.reversed': 'it ends before it begins',
  'reasons.noEdtf.mixed-precision': 'the two sides of “..” are not equally precise',
  'reasons.noEdtf.no-date': 'there is no date in it',
  'reasons.noEdtf.no-such-zone': 'its zone is not known here',
  'reasons.before': 'lies before {bound}',
  'reasons.onlyOneOf': 'has only one of {a} and {b}; give both or neither',
  'reasons.otherId': 'is {id}, where the index says {asked}',
} as const satisfies Messages;
