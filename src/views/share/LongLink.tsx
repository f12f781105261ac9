import { LONGEST_SAFE } from '../../state/link/longest-safe.ts';
import { say } from '../../ui/words/say.ts';

/** Says of a long link how long it is and what may come of it, and offers a file in its place. Nothing of a shorter one. */
export function LongLink({ length, save }: { length: number; save: () => void }) {
  if (length <= LONGEST_SAFE) return null;
  return (
    <div className="share-long">
      <p>{say('share.long', { length, limit: LONGEST_SAFE })}</p>
      <button type="button" className="button" onClick={save}>
        {say('share.longSave')}
      </button>
    </div>
  );
}
