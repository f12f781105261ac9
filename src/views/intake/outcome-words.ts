import type { IntakeNote } from '../../domain/formats/intake/read-file.ts';
import type { Outcome, TakenIn } from '../../state/own-files.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { refusalInWords } from './refusal-words.ts';
import '../../ui/words/sets/intake.ts';

/** What became of a file, in sentences: first what nobody is to miss, then what to know of it besides. */
export interface InWords {
  readonly said: string;
  readonly more: readonly string[];
}

export function outcomeInWords(outcome: Outcome): InWords {
  if (outcome.kind === 'taken') return takenInWords(outcome.taken);
  return { said: sentences(outcome).join(' '), more: [] };
}

function sentences(outcome: Exclude<Outcome, { kind: 'taken' }>): readonly string[] {
  switch (outcome.kind) {
    case 'other-file':
      return [say('intake.otherFile', { asked: outcome.asked })];
    case 'link':
      return [say('intake.linkOpened', outcome)];
    case 'story':
      return [say('intake.storyOpened', outcome)];
    case 'not-opened':
      return [
        say(outcome.what === 'link' ? 'intake.holdsView' : 'intake.holdsStory', { title: outcome.title }),
        say('intake.notOpened'),
      ];
    case 'removed':
      return [say('intake.removed', { title: outcome.title })];
    case 'put-back':
      return [say('intake.putBack', { title: outcome.title }), keepingInWords(outcome.keeping)];
    case 'cancelled':
      return [say('intake.cancelled')];
    case 'no-story':
      return [say('intake.noStory')];
    case 'too-large':
      return [say('intake.tooLarge', { size: megabytes(outcome.size), most: megabytes(outcome.most) })];
    case 'unreadable':
      return [say('intake.unreadable', outcome)];
    case 'no-reader':
      return [say('faults.partNotLoaded')];
    case 'refused':
      return [refusalInWords(outcome.refusal), say('intake.nothingKept')];
  }
}

function takenInWords({ title, moments, setAside, notes, keeping, notOpened }: TakenIn): InWords {
  const isKept = keeping === 'kept';
  const said = [
    say('intake.taken', { title, count: moments }),
    ...(isKept ? [] : [keepingInWords(keeping)]),
    ...(notOpened ? [say('intake.notOpened')] : []),
    ...(setAside.length > 0 ? [say('intake.setAside', { count: setAside.length })] : []),
  ];
  const more = [...(isKept ? [keepingInWords(keeping)] : []), ...notes.map(noteInWords)];
  return { said: said.join(' '), more };
}

function keepingInWords(keeping: TakenIn['keeping']): string {
  if (keeping === 'kept') return say('intake.kept');
  return say(keeping === 'full' ? 'intake.keptFull' : 'intake.keptRefused');
}

function noteInWords(note: IntakeNote): string {
  switch (note.kind) {
    case 'guessed-encoding':
      return say('intake.note.guessedEncoding', { line: note.at.line, byte: note.at.byte });
    case 'no-zone':
      return say('intake.note.noZone');
    case 'groups':
      return say('intake.note.groups', note);
    case 'media':
      return say('intake.note.media', note);
    case 'eras':
      return say('intake.note.eras', note);
    case 'unknown-columns':
      return say('intake.note.unknownColumns', { names: sayList(note.names.map((name) => `“${name}”`)) });
  }
}

/** Rounded up, so that what is too large is never told as what is not. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
