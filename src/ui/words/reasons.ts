import type { Reason } from '../../domain/corpus/reason.ts';
import { asWritten } from './as-written.ts';
import { say, sayList } from './say.ts';

/**
 * Why something of a corpus file could not be read, and what would mend it: "must be a list, not "two"". It follows the
 * path it is about.
 */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'missing-field':
      return reason.allowed
        ? say('reasons.missingChoice', choice(reason.allowed))
        : say('reasons.missingField');
    case 'wrong-type':
      return say(`reasons.wrongType.${reason.expected}`, received(reason));
    case 'not-one-of':
      return say('reasons.notOneOf', { ...choice(reason.allowed), ...received(reason) });
    case 'wrong-pattern':
      return say(`reasons.wrongPattern.${reason.pattern}`, received(reason));
    case 'empty-text':
      return say('reasons.emptyText');
    case 'too-long':
      return say('reasons.tooLong', { count: reason.most, length: reason.length });
    case 'too-few':
      return say(`reasons.tooFew.${reason.of}`, { count: reason.least });
    case 'not-whole':
      return say('reasons.notWhole', received(reason));
    case 'too-small':
      return say('reasons.tooSmall', { least: reason.least, ...received(reason) });
    case 'no-source':
      return say('reasons.noSource');
    case 'unfit':
      return say('reasons.unfit', { expected: reason.expected, ...received(reason) });
    case 'not-there':
      return say('reasons.notThere', { id: asWritten(reason.id) });
    case 'same-id':
      return say('reasons.sameId', { id: asWritten(reason.id) });
    case 'excludes-itself':
      return say('reasons.excludesItself');
    case 'no-zone':
      return say('reasons.noZone', { zone: asWritten(reason.zone) });
    case 'no-date':
      return say('reasons.noDate', { text: asWritten(reason.text) });
    case 'no-edtf':
      return say('reasons.noEdtf', {
        text: asWritten(reason.text),
        place: reason.at + 1,
        refusal: say(`reasons.noEdtf.${reason.refusal}`),
      });
    case 'before':
      return say('reasons.before', { bound: reason.bound });
    case 'only-one-of':
      return say('reasons.onlyOneOf', { a: reason.a, b: reason.b });
    case 'other-id':
      return say('reasons.otherId', { id: asWritten(reason.id), asked: asWritten(reason.asked) });
    case 'broken-columns':
      return say(`reasons.brokenColumns.${reason.how}`);
  }
}

/** "zone is missing". Without a path: "the file must be an object with fields of its own, not null". */
export function faultInWords(path: string, reason: Reason): string {
  const words = { path, reason: reasonInWords(reason) };
  return path === '' ? say('reasons.ofFile', words) : say('reasons.at', words);
}

function received(reason: { readonly received: unknown }): { received: string } {
  return { received: asWritten(reason.received) };
}

function choice(allowed: readonly string[]): { count: number; allowed: string } {
  return { count: allowed.length, allowed: sayList(allowed) };
}
