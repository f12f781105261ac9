import type { ReactNode } from 'react';
import { DisputedSign, KindMark, StanceWord } from '../../../ui/marks.tsx';
import { QualifierSigns, ShapeSign, type SignShape } from '../../../ui/TimeSign.tsx';
import { say } from '../../../ui/words/say.ts';
import type { Sign } from './signs.ts';

const TIMES = {
  possible: { start: 'limit', end: 'limit' },
  certain: { certain: 'whole' },
  limit: { end: 'limit' },
  soft: { end: 'soft' },
  open: { end: 'open' },
} as const satisfies Readonly<Record<string, SignShape>>;

const STANCES = ['asserts', 'reports', 'hedges', 'denies'] as const;

/** What the signs mean that stand in the picture, and no others. */
export function PictureLegend({ signs }: { readonly signs: ReadonlySet<Sign> }) {
  const stances = STANCES.filter((stance) => signs.has(stance));
  return (
    <ul className="picture-legend">
      {(['event', 'statement'] as const).map((kind) => (
        <Entry key={kind} shown={signs.has(kind)} words={say(`timeline.legend.${kind}`)}>
          <KindMark kind={kind} />
        </Entry>
      ))}
      {(Object.keys(TIMES) as (keyof typeof TIMES)[]).map((time) => (
        <Entry key={time} shown={signs.has(time)} words={say(`timeline.legend.${time}`)}>
          <ShapeSign shape={time === 'possible' ? {} : TIMES[time]} />
        </Entry>
      ))}
      {(['approximate', 'uncertain'] as const).map((doubt) => (
        <Entry key={doubt} shown={signs.has(doubt)} words={say(`timeline.legend.${doubt}`)}>
          <QualifierSigns shape={{ [doubt]: true }} />
        </Entry>
      ))}
      <Entry shown={signs.has('disputed')} words={say('timeline.legend.disputed')} className="against">
        <DisputedSign size={13} /> <span className="picture-doubled" />
      </Entry>
      <Entry shown={signs.has('cluster')} words={say('picture.sign.cluster')}>
        <span className="cluster">2</span>
      </Entry>
      <Entry shown={signs.has('fold')} words={say('picture.sign.fold')}>
        <Torn />
      </Entry>
      <Entry shown={signs.has('answers')} words={say('picture.sign.answers')}>
        <span className="picture-line" />
      </Entry>
      <Entry shown={signs.has('selected')} words={say('picture.sign.selected')}>
        <span className="picture-frame" />
      </Entry>
      {stances.length > 0 && (
        <li>
          {say('picture.sign.pips')}
          {stances.map((stance) => (
            <span key={stance} className="picture-pip">
              <i className={stance} />
              <StanceWord stance={stance} />
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}

interface EntryProps {
  readonly shown: boolean;
  readonly words: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Entry({ shown, words, className, children }: EntryProps) {
  if (!shown) return null;
  return (
    <li className={className}>
      {children} {words}
    </li>
  );
}

function Torn() {
  return (
    <svg width="12" height="16" viewBox="0 0 12 16" fill="none" aria-hidden="true" className="picture-torn">
      <path d="M.8 0l3.4 8-3.4 8M7.800 0l3.400 8-3.400 8" />
    </svg>
  );
}
