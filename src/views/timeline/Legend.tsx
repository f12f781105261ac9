import { DisputedSign, KindMark, StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import './legend.css';

export function Legend() {
  return (
    <ul className="legend" aria-label={say('timeline.legend')}>
      <li>
        <KindMark kind="event" /> {say('timeline.legend.event')}
      </li>
      <li>
        <KindMark kind="statement" /> {say('timeline.legend.statement')}
      </li>
      <li>
        <span className="sample possible" aria-hidden="true" /> {say('timeline.legend.possible')}
      </li>
      <li>
        <span className="sample limits" aria-hidden="true" /> {say('timeline.legend.limits')}
      </li>
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
