import { memo } from 'react';
import { DisputedSign, KindMark, StanceWord } from '../../ui/marks.tsx';
import { QualifierSigns, ShapeSign, type SignShape } from '../../ui/TimeSign.tsx';
import { useMedia } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import './legend.css';

interface LegendProps {
  /** Whether moments are counted together where they find no room. */
  readonly counted: boolean;
}

/** What the marks and the signs of their times mean; folded up on a phone, where it would take a screen. */
export const Legend = memo(function Legend({ counted }: LegendProps) {
  const narrow = useMedia('(width < 600px)');
  if (!narrow) return <Signs counted={counted} />;
  return (
    <details className="legend-folded">
      <summary>{say('timeline.legend')}</summary>
      <Signs counted={counted} />
    </details>
  );
});

/** Every sign that a time is drawn with, each by itself. */
const TIME_SIGNS = [
  ['day', { start: 'limit', end: 'limit' }],
  ['possible', {}],
  ['certain', { certain: 'whole' }],
  ['limit', { end: 'limit' }],
  ['soft', { end: 'soft' }],
  ['open', { end: 'open' }],
] as const satisfies readonly (readonly [string, SignShape])[];

function Signs({ counted }: LegendProps) {
  return (
    <ul className="legend" aria-label={say('timeline.legend')}>
      <li>
        <KindMark kind="event" /> {say('timeline.legend.event')}
      </li>
      <li>
        <KindMark kind="statement" /> {say('timeline.legend.statement')}
      </li>
      {counted && (
        <li>
          <span className="counted-together" aria-hidden="true">
            29
          </span>{' '}
          {say('timeline.legend.counted')}
        </li>
      )}
      {TIME_SIGNS.map(([name, shape]) => (
        <li key={name}>
          <ShapeSign shape={shape} /> {say(`timeline.legend.${name}`)}
        </li>
      ))}
      {(['approximate', 'uncertain'] as const).map((name) => (
        <li key={name}>
          <QualifierSigns shape={{ [name]: true }} /> {say(`timeline.legend.${name}`)}
        </li>
      ))}
      <li className="against">
        <DisputedSign size={13} /> <span className="sample doubled" aria-hidden="true" />{' '}
        {say('timeline.legend.disputed')}
      </li>
      <li className="stances">
        {(['asserts', 'reports', 'hedges', 'denies'] as const).map((stance) => (
          <span key={stance}>
            <i className={`pip pip-${stance}`} aria-hidden="true" />
            <StanceWord stance={stance} />
          </span>
        ))}
      </li>
    </ul>
  );
}
