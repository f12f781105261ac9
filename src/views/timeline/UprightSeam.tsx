/** The timeline on a phone: the seam stands upright and time runs down. */
import { useMemo } from 'react';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { disputedMoments } from '../../domain/corpus/status.ts';
import { type Band, bandsOf } from '../../domain/overview/bands.ts';
import type { Lane } from '../../domain/overview/lanes.ts';
import { markPlaceOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { DAY, shift } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useMomentLink } from '../../state/moment-link.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds } from '../../state/time-frame.ts';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { shortDay } from '../../ui/words/when.ts';
import { laneName } from './lane-name.ts';
import { markName } from './MarkView.tsx';
import { markText } from './mark-text.ts';
import { dayMonth } from './window-words.ts';
import './upright.css';

interface UprightProps {
  readonly corpus: Corpus;
  readonly window: TimeWindow;
  readonly lanes: readonly Lane[];
  readonly openId: MomentId | undefined;
}

export function UprightSeam({ corpus, window, lanes, openId }: UprightProps) {
  const folds = useFolds();
  const setUnfolded = useExplorer((state) => state.setUnfolded);
  const openOccasions = useExplorer((state) => state.openOccasions);
  const bands = useMemo(
    () => bandsOf(corpus, lanes, openOccasions, window, folds),
    [corpus, lanes, openOccasions, window, folds],
  );
  const disputed = useMemo(() => disputedMoments(corpus.moments, corpus.questions), [corpus]);
  const context: MarkContext = { corpus, disputed, openId };
  const [left, right] = lanes.filter((lane) => lane.facing !== undefined);
  const rest = lanes.filter((lane) => lane.facing === undefined);
  return (
    <div className="upright">
      <div className="upright-heads">
        {left && <b>{laneName(left)}</b>}
        {right && <b>{laneName(right)}</b>}
      </div>
      <ol>
        {bands.map((band) =>
          band.kind === 'fold' ? (
            <li key={`fold-${band.fold.from}`} className="upright-fold">
              <button type="button" className="text-button" onClick={() => setUnfolded(true)}>
                {say('timeline.fold', {
                  from: dayMonth(band.fold.from, corpus.zone),
                  to: dayMonth(shift(band.fold.to, -1), corpus.zone),
                  count: Math.round((band.fold.to - band.fold.from) / DAY),
                })}
                . {say('timeline.unfold')}
              </button>
            </li>
          ) : (
            <UprightBand key={`${band.day}-${band.partOfDay}`} band={band} context={context} />
          ),
        )}
        {bands.length === 0 && <li className="marks-empty">{say('timeline.noneInWindow')}</li>}
      </ol>
      {rest.map((lane) => (
        <RestLane key={lane.id} lane={lane} context={context} />
      ))}
    </div>
  );
}

interface MarkContext {
  readonly corpus: Corpus;
  readonly disputed: ReadonlySet<MomentId>;
  readonly openId: MomentId | undefined;
}

function UprightBand({ band, context }: { band: Band; context: MarkContext }) {
  const { corpus } = context;
  const part = corpus.partsOfDay.find(({ id }) => id === band.partOfDay);
  const day = shortDay(band.day, corpus.zone);
  return (
    <>
      {band.lead && (
        <li className="upright-face">
          <span className="upright-day">{day}</span>
          <LeadLink mark={band.lead.left} context={context} />
          <span className="upright-unequal">
            <DisputedSign size={16} />
          </span>
          <LeadLink mark={band.lead.right} context={context} />
        </li>
      )}
      {(band.left.length > 0 || band.right.length > 0) && (
        <li className={part ? 'upright-band part' : 'upright-band'}>
          <span className="upright-day">
            {band.lead ? say('timeline.upright.noHours') : day} {part?.label}
          </span>
          <UprightMarks marks={band.left} side="left" context={context} />
          <UprightMarks marks={band.right} side="right" context={context} />
        </li>
      )}
    </>
  );
}

function UprightMarks({
  marks,
  side,
  context,
}: {
  marks: readonly Mark[];
  side: 'left' | 'right';
  context: MarkContext;
}) {
  return (
    <ul className={`upright-marks ${side}`}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <i className={uprightRail(mark, isDisputed(mark, context))} />
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

/** The rail of an upright mark: time runs down, so a soft beginning fades upwards. */
function uprightRail(mark: Mark, disputed: boolean): string {
  const place = markPlaceOf(mark);
  const classes = ['upright-rail', mark.moments[0].kind, disputed && 'disputed'];
  return [...classes, place.softFrom && 'soft-from', place.softTo && 'soft-to'].filter(Boolean).join(' ');
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
      aria-label={markName(mark, context.corpus, isDisputed(mark, context))}
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
      aria-label={markName(mark, context.corpus, isDisputed(mark, context))}
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
        {speaker && <b>{speaker} </b>}
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
      className="upright-lead"
      aria-current={moment.id === context.openId || undefined}
      aria-label={markName(mark, context.corpus, isDisputed(mark, context))}
    >
      <small>
        <KindMark kind={moment.kind} /> <DisputedSign size={13} /> {speaker}
      </small>
      {text}
    </a>
  );
}

/** Lanes that are on neither side: one row each, opened in place. */
function RestLane({ lane, context }: { lane: Lane; context: MarkContext }) {
  const { corpus } = context;
  const titles = lane.moments.slice(0, 3).map((moment) => moment.label);
  return (
    <details className="upright-rest">
      <summary>
        <b>{laneName(lane)}</b>
        <span className="upright-rest-titles">{titles.join(', ')}</span>
        <small>{say('timeline.lane.count', { count: lane.moments.length })}</small>
      </summary>
      <ul className="upright-marks">
        {lane.moments.map((moment) => (
          <li key={moment.id}>
            <UprightLink
              mark={{
                id: moment.id,
                lane: lane.id,
                moments: [moment],
                occasion: undefined,
                open: false,
                lead: false,
              }}
              context={{ ...context, corpus }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function isDisputed(mark: Mark, { disputed }: MarkContext): boolean {
  return mark.moments.some((moment) => disputed.has(moment.id));
}
