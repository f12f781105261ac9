import type { PartyStance } from '../../domain/corpus/parties.ts';
import { Sign, STANCE_SIGNS } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';

/** What is said has the signs of stances; a part in it those of events: filled who acts, hollow who is acted upon. */
const SIGNS: Readonly<Record<PartyStance, string>> = {
  says: STANCE_SIGNS.reports,
  'says-hedged': STANCE_SIGNS.hedges,
  denies: STANCE_SIGNS.denies,
  // A party that says the same says it too: nobody here is shown to be right.
  confirms: STANCE_SIGNS.reports,
  acts: 'M4.500 4.500h7v7h-7z',
  'acted-upon': 'M3.500 3.500h9v9h-9z',
  mentioned: 'M7 8h2',
};

/** How a party stands to a moment, by sign and word. */
export function PartyWord({ stance }: { stance: PartyStance }) {
  return (
    <span className={`stance party-${stance}`}>
      <Sign path={SIGNS[stance]} filled={stance === 'acts'} />
      {say(`grid.stance.${stance}`)}
    </span>
  );
}
