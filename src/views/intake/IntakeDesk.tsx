import { openTaken } from '../../state/own-files.ts';
import { say } from '../../ui/words/say.ts';
import { outcomeInWords } from './outcome-words.ts';
import { type Intake, type Told, useIntake } from './use-intake.ts';
import './intake.css';
import '../../ui/words/sets/intake.ts';

/** What is over the page while files are dragged onto it, and what became of those that were given. */
export function IntakeDesk({ isDragging }: { isDragging: boolean }) {
  const intake = useIntake();
  return (
    <>
      {isDragging && <DropSign />}
      <ReadOut {...intake} />
      {(intake.reading !== undefined || intake.told.length > 0) && <Results intake={intake} />}
    </>
  );
}

function DropSign() {
  return (
    <div className="drop-sign" aria-hidden="true">
      <p>
        <b>{say('intake.drop')}</b>
        {say('intake.dropDetail')}
      </p>
    </div>
  );
}

function Results({ intake }: { intake: Intake }) {
  const { reading, told, dismiss } = intake;
  return (
    <section className="intake-results" aria-label={say('intake.region')}>
      <div className="intake-told">
        {told.length > 0 && (
          <ul>
            {told.map((entry) => (
              <ResultLine key={entry.key} entry={entry} isAlone={told.length === 1} retell={intake.retell} />
            ))}
          </ul>
        )}
        {reading !== undefined && <p className="quiet">{say('intake.reading', { name: reading })}</p>}
      </div>
      {reading === undefined && (
        <button type="button" className="button" onClick={dismiss}>
          {say('intake.dismiss')}
        </button>
      )}
    </section>
  );
}

interface ResultLineProps {
  readonly entry: Told;
  readonly isAlone: boolean;
  readonly retell: Intake['retell'];
}

function ResultLine({ entry: { key, name, outcome }, isAlone, retell }: ResultLineProps) {
  const [first, ...rest] = outcomeInWords(outcome);
  return (
    <li>
      <p>
        <bdi className="intake-name">{name}</bdi> <bdi>{first}</bdi>
      </p>
      {rest.length > 0 && <p className="intake-more">{rest.join(' ')}</p>}
      {outcome.kind === 'other-file' && (
        <button
          type="button"
          className="text-button"
          onClick={() => void outcome.open().then((opened) => retell(key, opened))}
        >
          {say('intake.openAnyway')}
        </button>
      )}
      {outcome.kind === 'taken' && !isAlone && (
        <button type="button" className="text-button" onClick={() => openTaken(outcome.taken)}>
          {say('intake.open')}
        </button>
      )}
    </li>
  );
}

/**
 * Read out as it comes. It is there from the first file on, whatever page it came to; the section itself appears together
 * with what it says, which not every reader is told of.
 */
function ReadOut({ reading, told }: Intake) {
  const latest = told.at(-1);
  const outcome = latest ? [latest.name, ...outcomeInWords(latest.outcome)].join(' ') : '';
  return (
    <div className="unseen" role="status">
      {reading === undefined ? outcome : say('intake.reading', { name: reading })}
    </div>
  );
}
