import type { RefObject } from 'react';
import type { Corpus, Source } from '../../domain/corpus/corpus.ts';
import { type PositionRead, type QuestionRead, rowsOf } from '../../domain/corpus/questions.ts';
import type { AnchorProps, LinkTo } from '../../state/links.ts';
import { toLit } from '../../state/places.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../ui/words/voice.ts';
import { AlikeRow } from './AlikeRow.tsx';
import { CarriedRow } from './CarriedRow.tsx';
import { Opposed } from './Opposed.tsx';

interface ColumnProps {
  readonly read: QuestionRead;
  readonly column: PositionRead;
  /** The position that stands in front of it. */
  readonly before: PositionRead | undefined;
  readonly corpus: Corpus;
  readonly pointed: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null> | undefined;
  readonly linkTo: LinkTo;
}

/** A position: who holds it, what it is opposed to, and every moment whose accounts carry it. */
export function PositionColumn({ read, column, before, corpus, pointed, heading, linkTo }: ColumnProps) {
  const { position, letter, carriedIn, excludes } = column;
  const lit = linkTo(toLit(read.question.id, position.id));
  const context = { question: read.question.id, position: position.id, corpus, linkTo };
  const opposed = before !== undefined && excludes.includes(before.letter);
  return (
    <section
      className="question-position"
      aria-labelledby={`position-${position.id}`}
      aria-current={pointed ? 'true' : undefined}
    >
      {before && <Joint opposed={opposed} />}
      <div className="position-inner">
        <p className="position-holder">
          <Letters letters={[{ letter, denied: false }]} />{' '}
          <bdi>{holderInWords(position.holder, corpus)}</bdi>
        </p>
        <h2 id={`position-${position.id}`} ref={heading} tabIndex={-1} dir="auto">
          {position.wording}
        </h2>
        <Opposed read={read} letters={excludes} linkTo={linkTo} />
        {carriedIn.length === 0 && <p className="quiet">{say('questions.noAccounts')}</p>}
        <ol className="carried-list">
          {rowsOf(carriedIn).map((row) =>
            row.kind === 'moment' ? (
              <CarriedRow key={row.moment.id} {...row} {...context} />
            ) : (
              <AlikeRow key={row.of[0].account.id} {...row} {...context} />
            ),
          )}
        </ol>
        <LitLink href={lit.href} onClick={lit.onClick} letter={letter} wording={position.wording} />
      </div>
    </section>
  );
}

function LitLink({ letter, wording, ...link }: AnchorProps & { letter: string; wording: string }) {
  return (
    <a
      className="position-lit"
      aria-label={say('questions.litPosition', { letter, wording })}
      href={link.href}
      onClick={link.onClick}
    >
      {say('questions.lit')}
    </a>
  );
}

/** What parts a column from the one before: the seam's double rule where they exclude each other, else a plain one. */
function Joint({ opposed }: { opposed: boolean }) {
  return (
    <div className={opposed ? 'joint opposed' : 'joint'} aria-hidden="true">
      {opposed && (
        <span>
          <DisputedSign size={20} />
        </span>
      )}
    </div>
  );
}

/** "Position: Ali Nazary, on Twitter". */
function holderInWords(holder: Source, { entities }: Corpus): string {
  return say('questions.position', { holder: sourceInWords(holder, namesOf(entities)) });
}
