import type { MouseEvent } from 'react';
import type { PositionRead, QuestionRead } from '../../domain/corpus/questions.ts';
import type { LinkTo } from '../../state/links.ts';
import { toQuestion } from '../../state/places.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign } from '../../ui/marks.tsx';
import { say, sayList } from '../../ui/words/say.ts';

interface OpposedProps {
  readonly read: QuestionRead;
  /** Of the positions a position is opposed to. */
  readonly letters: readonly string[];
  readonly linkTo: LinkTo;
}

/** Stands round a letter while the sentence is taken apart: a character the catalogue does not use. */
const EDGE = '\uE000';

/** "Opposed to B and D", each letter a link to its column. */
export function Opposed({ read: { question, positions }, letters, linkTo }: OpposedProps) {
  if (letters.length === 0) return null;
  const marked = letters.map((letter) => `${EDGE}${letter}${EDGE}`);
  const parts = say('questions.opposed', { letters: sayList(marked) }).split(EDGE);
  return (
    <p className="position-opposed">
      <DisputedSign size={13} />{' '}
      {parts.map((part) => {
        const other = positions.find(({ letter }) => letter === part && letters.includes(part));
        if (!other) return part;
        const { href, onClick } = linkTo(toQuestion(question.id, other.position.id));
        return <LetterLink key={part} other={other} href={href} onClick={onClick} />;
      })}
    </p>
  );
}

interface LetterLinkProps {
  readonly other: PositionRead;
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Focus goes to the column's heading, also where its position is pointed out already and nothing changes. */
function LetterLink({ other: { letter, position }, href, onClick }: LetterLinkProps) {
  return (
    <a
      className="opposed-letter"
      aria-label={say('questions.opposedPosition', { letter, wording: position.wording })}
      href={href}
      onClick={(event) => {
        onClick(event);
        if (event.defaultPrevented) document.getElementById(`position-${position.id}`)?.focus();
      }}
    >
      <Letters letters={[{ letter, denied: false }]} />
    </a>
  );
}
