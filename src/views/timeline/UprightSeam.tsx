/** The timeline on a phone: the seam stands upright and time runs down. */
import { useMemo, useState } from 'react';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { type Band, bandsOf, marksWithin } from '../../domain/overview/bands.ts';
import type { Fold } from '../../domain/overview/folds.ts';
import type { Lane } from '../../domain/overview/lanes.ts';
import { carriedBy, type Lit } from '../../domain/overview/lit.ts';
import { markPlaceOf, qualifiersOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { hasHours } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { type Disputed, useDisputed, useLit, useTelling } from '../../state/derived.ts';
import { useMomentLink } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useTimeFrame } from '../../state/time-frame.ts';
import { classOf } from '../../ui/class-of.ts';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { QualifierSigns } from '../../ui/TimeSign.tsx';
import { shortDay } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { laneName } from './lane-name.ts';
import { lightClass, markName } from './mark-name.ts';
import { markText } from './mark-text.ts';
import { QuestionLink } from './QuestionLink.tsx';
import { seamQuestion, seamRecedes } from './seam-question.ts';
import { useBroughtIntoSight } from './use-brought-into-sight.ts';
import { useFoldTelling } from './use-fold-telling.ts';
import { foldedDays, foldInWords } from './window-words.ts';
import '../../ui/words/sets/lanes-and-marks.ts';
import './upright.css';

interface UprightProps {
  readonly corpus: Corpus;
  readonly window: TimeWindow;
  readonly lanes: readonly Lane[];
  readonly openId: MomentId | undefined;
}

export function UprightSeam({ corpus, window, lanes, openId }: UprightProps) {
  const gaps = useTimeFrame()?.folds ?? NO_GAPS;
  const telling = useTelling();
  const { zone } = telling;
  const openOccasions = useExplorer((state) => state.openOccasions);
  const bands = useMemo(
    () => bandsOf(corpus, lanes, openOccasions, window, gaps, zone),
    [corpus, lanes, openOccasions, window, gaps, zone],
  );
  const disputed = useDisputed();
  const lit = useLit();
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  useBroughtIntoSight(root, openId ? undefined : lit?.question.id, '.lit');
  const context: MarkContext = { corpus, disputed, openId, lit, telling };
  const sides = lanes.filter((lane) => lane.facing !== undefined);
  const rest = lanes
    .filter((lane) => lane.facing === undefined)
    .map((lane) => ({ lane, marks: marksWithin(corpus, lane, openOccasions, window) }));
  const isEmpty = bands.length === 0 && rest.every(({ marks }) => marks.length === 0);
  return (
    <div className="upright" ref={setRoot}>
      <div className="upright-heads">
        {sides.map((lane) => (
          <b key={lane.id}>{laneName(lane)}</b>
        ))}
      </div>
      <ol>
        {bands.map((band) =>
          band.kind === 'fold' ? (
            <GapRow key={`fold-${band.fold.from}`} gap={band.fold} />
          ) : (
            <UprightBand key={`${band.day}-${band.partOfDay}`} band={band} context={context} />
          ),
        )}
        {isEmpty && <li className="marks-empty">{say('timeline.noneInWindow')}</li>}
      </ol>
      {rest.map(({ lane, marks }) => (
        <RestLane key={lane.id} lane={lane} marks={marks} context={context} />
      ))}
    </div>
  );
}

const NO_GAPS: readonly Fold[] = [];

/** An empty stretch between two bands: folded, or said to be empty. */
function GapRow({ gap }: { gap: Fold }) {
  const isFolded = useFolds().includes(gap);
  const unfold = useExplorer((state) => state.unfold);
  const foldAgain = useExplorer((state) => state.foldAgain);
  const telling = useFoldTelling();
  const { first, last } = foldedDays(gap, telling);
  const words = isFolded ? foldInWords(gap, telling) : say('timeline.strip.empty', { from: first, to: last });
  return (
    <li className="upright-fold">
      <button
        type="button"
        className="text-button"
        onClick={() => (isFolded ? unfold(gap.from) : foldAgain())}
      >
        <TextInScripts text={words} /> {say(isFolded ? 'timeline.unfold' : 'timeline.foldAgain')}
      </button>
    </li>
  );
}

interface MarkContext {
  readonly corpus: Corpus;
  readonly disputed: Disputed;
  readonly openId: MomentId | undefined;
  readonly lit: Lit | undefined;
  readonly telling: Telling;
}

function UprightBand({ band, context }: { band: Band; context: MarkContext }) {
  const { corpus } = context;
  const part = corpus.partsOfDay.find(({ id }) => id === band.partOfDay);
  const day = shortDay(band.day, { ...useTelling(), zone: band.zone });
  const question = seamQuestion(corpus);
  return (
    <>
      {band.lead && (
        <li className={seamRecedes(context.lit, question) ? 'upright-face recedes' : 'upright-face'}>
          <span className="upright-day">
            <TextInScripts text={day} />
          </span>
          <LeadLink mark={band.lead.first} context={context} />
          <span className="upright-unequal">
            <DisputedSign size={16} />
          </span>
          <LeadLink mark={band.lead.second} context={context} />
          {question && (
            <p className="upright-question">
              <QuestionLink question={question} />
            </p>
          )}
        </li>
      )}
      {(band.first.length > 0 || band.second.length > 0) && (
        <li className={part ? 'upright-band part' : 'upright-band'}>
          <span className="upright-day">
            <TextInScripts text={band.lead && hasNoHours(band) ? say('timeline.upright.noHours') : day} />{' '}
            {part?.label}
          </span>
          <UprightMarks marks={band.first} side="first" context={context} />
          <UprightMarks marks={band.second} side="second" context={context} />
        </li>
      )}
    </>
  );
}

/** Whether nobody gave an hour for anything that stands beside the lead pair on its day. */
function hasNoHours({ first, second }: Band): boolean {
  const moments = [...first, ...second].flatMap((mark) => mark.moments);
  return !moments.some(({ when }) => hasHours(when));
}

function UprightMarks({
  marks,
  side,
  context,
}: {
  marks: readonly Mark[];
  /** Undefined away from the seam, where marks have no rail. */
  side?: 'first' | 'second';
  context: MarkContext;
}) {
  return (
    <ul className={side ? `upright-marks ${side}` : 'upright-marks'}>
      {marks.map((mark) => (
        <li key={mark.id} className={lightClass(carriedBy(context.lit, mark))}>
          {side && <i className={uprightRail(mark, isDisputed(mark, context))} />}
          {side && <QualifierSigns shape={qualifiersOf(mark)} />}
          {mark.occasion ? (
            <OccasionButton mark={mark} context={context} />
          ) : (
            <UprightLink mark={mark} context={context} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The rail of an upright mark: time runs down, so a soft beginning fades upwards, and an open one runs on there. */
function uprightRail(mark: Mark, disputed: boolean): string {
  const place = markPlaceOf(mark);
  const ends = [`start-${place.start}`, `end-${place.end}`];
  return classOf('upright-rail', mark.moments[0].kind, disputed && 'disputed', ...ends);
}

function UprightLink({ mark, context }: { mark: Mark; context: MarkContext }) {
  const [moment] = mark.moments;
  const link = useMomentLink(moment);
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      className="upright-mark"
      aria-current={moment.id === context.openId || undefined}
      aria-label={nameOf(mark, context)}
    >
      <MarkWords mark={mark} context={context} />
    </a>
  );
}

function OccasionButton({ mark, context }: { mark: Mark; context: MarkContext }) {
  const toggle = useExplorer((state) => state.toggleOccasion);
  const { occasion } = mark;
  if (!occasion) return null;
  return (
    <button
      type="button"
      className="upright-mark"
      aria-expanded={mark.open}
      aria-label={nameOf(mark, context)}
      onClick={() => toggle(occasion.id)}
    >
      <MarkWords mark={mark} context={context} />
    </button>
  );
}

function MarkWords({ mark, context }: { mark: Mark; context: MarkContext }) {
  const { speaker, text } = markText(mark, context.corpus);
  return (
    <>
      <KindMark kind={mark.moments[0].kind} />
      {isDisputed(mark, context) && <DisputedSign size={13} />}
      {mark.occasion && <span className="cluster">{mark.moments.length}</span>}
      <span>
        <MarkLetters mark={mark} context={context} /> {speaker && <b>{speaker} </b>}
        {text}
      </span>
    </>
  );
}

function LeadLink({ mark, context }: { mark: Mark; context: MarkContext }) {
  const [moment] = mark.moments;
  const link = useMomentLink(moment);
  const { speaker, text } = markText(mark, context.corpus);
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      className={classOf('upright-lead', lightClass(carriedBy(context.lit, mark)))}
      aria-current={moment.id === context.openId || undefined}
      aria-label={nameOf(mark, context)}
    >
      <small>
        <KindMark kind={moment.kind} /> <DisputedSign size={13} />{' '}
        <MarkLetters mark={mark} context={context} /> {speaker}
      </small>
      {text}
    </a>
  );
}

/** A lane that is on neither side: one row, opened in place. It counts what of the lane is in the window. */
function RestLane({ lane, marks, context }: { lane: Lane; marks: readonly Mark[]; context: MarkContext }) {
  const { corpus, lit } = context;
  const titles = marks.slice(0, 3).map((mark) => markText(mark, corpus).text);
  const lights = marks.filter((mark) => lightClass(carriedBy(lit, mark)) === 'lit').length;
  return (
    // What is lit must not lie folded up: anew for each question, so that a reader may still fold it.
    <details className="upright-rest" key={lit?.question.id} open={lights > 0}>
      <summary>
        <b>{laneName(lane)}</b>
        <span className="upright-rest-titles">{titles.join(', ')}</span>
        <small>{countInWords(lane, marks)}</small>
      </summary>
      {marks.length > 0 ? (
        <UprightMarks marks={marks} context={context} />
      ) : (
        <p className="upright-none">{say('timeline.noneInWindow')}</p>
      )}
    </details>
  );
}

/** "5 moments", or, where some lie outside the window or have no date, "3 of 5 moments". */
function countInWords({ moments }: Lane, marks: readonly Mark[]): string {
  const shown = new Set(marks.flatMap((mark) => mark.moments)).size;
  const count = moments.length;
  return shown === count
    ? say('timeline.lane.count', { count })
    : say('timeline.shown.count', { shown, count });
}

function MarkLetters({ mark, context: { lit } }: { mark: Mark; context: MarkContext }) {
  return <Letters letters={carriedBy(lit, mark) ?? []} pointed={lit?.pointed} />;
}

function nameOf(mark: Mark, context: MarkContext): string {
  const { corpus, lit, telling } = context;
  return markName(mark, corpus, isDisputed(mark, context), carriedBy(lit, mark), telling);
}

function isDisputed(mark: Mark, { disputed }: MarkContext): boolean {
  return mark.moments.some((moment) => disputed.has(moment.id));
}
