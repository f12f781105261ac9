import type { IntakeNote } from '../../domain/formats/intake/read-file.ts';
import type { Outcome, TakenIn } from '../../state/own-files.ts';
import { say, sayList } from '../../ui/words/say.ts';
import { refusalInWords } from './refusal-words.ts';
import '../../ui/words/sets/intake.ts';

/** What became of a file, in sentences: first what it is, then what to know of it. */
export function outcomeInWords(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'taken':
      return takenInWords(outcome.taken);
    case 'other-file':
      return [say('intake.otherFile', { asked: outcome.asked })];
    case 'link':
      return [say('intake.linkOpened', outcome)];
    case 'story':
      return [say('intake.storyOpened', outcome)];
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

function takenInWords({ title, moments, setAside, notes, keeping }: TakenIn): string[] {
  return [
    say('intake.taken', { title, count: moments }),
    keepingInWords(keeping),
    ...(setAside.length > 0 ? [say('intake.setAside', { count: setAside.length })] : []),
    ...notes.map(noteInWords),
  ];
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
