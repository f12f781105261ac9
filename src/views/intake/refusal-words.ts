import type { Refusal } from '../../domain/formats/intake/read-file.ts';
import { faultInWords } from '../../ui/words/reasons.ts';
import { say, sayList } from '../../ui/words/say.ts';
import '../../ui/words/sets/intake.ts';

/** Why nothing could be made of a file, and what would help. */
export function refusalInWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'empty-file':
      return say('intake.emptyFile');
    case 'not-json':
      return say('intake.notJson', refusal);
    case 'too-deep':
      return say('intake.tooDeep', { count: refusal.most });
    case 'too-many':
      return say('intake.tooMany', { number: refusal.count, count: refusal.most });
    case 'unknown-json':
      return refusal.fields.length > 0
        ? say('intake.unknownJson', { fields: quoted(refusal.fields) })
        : say('intake.unknownJsonList');
    case 'old-timelinejs':
      return say('intake.oldTimelineJs');
    case 'missing-columns':
      return say('intake.missingColumns', {
        count: refusal.missing.length,
        missing: quoted(refusal.missing),
        found: refusal.found.length > 0 ? quoted(refusal.found) : say('intake.noColumns'),
      });
    case 'invalid-utf8':
      return say('intake.invalidUtf8', { line: refusal.at.line, byte: refusal.at.byte });
    case 'archive':
      return say('intake.archive');
    case 'no-text':
      return say('intake.noText');
    case 'nothing-in-it':
      return nothingInWords(refusal);
    case 'refused-corpus':
      return refusal.refusal.kind === 'newer-version'
        ? say('intake.newerCorpus', { version: refusal.refusal.version })
        : say('intake.refusedCorpus', { fault: faultInWords(refusal.refusal.path, refusal.refusal.reason) });
    case 'broken-view':
      return say(refusal.reading.kind === 'newer' ? 'intake.newerView' : 'intake.brokenView');
    case 'broken-story':
      return storyInWords(refusal.reading);
  }
}

function nothingInWords({ setAside }: Extract<Refusal, { kind: 'nothing-in-it' }>): string {
  const [first] = setAside;
  if (!first) return say('intake.nothingInIt');
  return say('intake.nothingLeft', {
    count: setAside.length,
    first: faultInWords(first.path, first.reason),
  });
}

function storyInWords({ path, reason }: Extract<Refusal, { kind: 'broken-story' }>['reading']): string {
  return reason.kind === 'newer-version'
    ? say('intake.newerStory')
    : say('intake.brokenStory', { fault: faultInWords(path, reason) });
}

function quoted(names: readonly string[]): string {
  return sayList(names.map((name) => `“${name}”`));
}
