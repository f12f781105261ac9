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
    'must be a date (2021-09-05) or date and time (2021-09-05T18:00, with or without +04:30), not {received}',
  'reasons.wrongPattern.version': 'must be major.minor, such as "1.0", not {received}',
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
  'reasons.before': 'lies before {bound}',
  'reasons.onlyOneOf': 'has only one of {a} and {b}; give both or neither',
  'reasons.otherId': 'is {id}, where the index says {asked}',
} as const satisfies Messages;
