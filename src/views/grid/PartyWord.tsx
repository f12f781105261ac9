import type { PartyStance } from '../../domain/corpus/parties.ts';
import { say } from '../../ui/words/say.ts';

const QUOTE = 'M4 4.5h3v3c0 2-1 3.5-3 4.5M9.5 4.5h3v3c0 2-1 3.5-3 4.5';

/** What is said has the signs of stances; a part in it those of events: filled who acts, hollow who is acted upon. */
const SIGNS: Readonly<Record<PartyStance, string>> = {
  says: QUOTE,
  'says-hedged':
    'M2.5 6.5c2-2.5 3.5-2 5.500-.5s3.500 2 5.500-.5M2.500 11c2-2.500 3.500-2 5.500-.5s3.500 2 5.500-.5',
  denies: 'M3 5.5h10M3 10.5h10M11 2.5 5 13.5',
  confirms: 'M3 5.5h10M3 10.5h10',
  acts: 'M4.500 4.500h7v7h-7z',
  'acted-upon': 'M3.500 3.500h9v9h-9z',
  mentioned: 'M7 8h2',
};

/** How a party stands to a moment, by sign and word. */
export function PartyWord({ stance }: { stance: PartyStance }) {
  return (
    <span className={`stance party-${stance}`}>
      <svg
        width="13"
        height="13"
        viewBox="0 0 16 16"
        fill={stance === 'acts' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d={SIGNS[stance]} />
      </svg>
      {say(`grid.stance.${stance}`)}
    </span>
  );
}
