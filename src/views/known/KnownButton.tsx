import { isAtHand } from '../../domain/corpus/corpus.ts';
import { useWholeCorpus } from '../../state/derived.ts';
import { stopsOf } from '../../state/known-corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { willTakeFocus } from './turning-on.ts';
import './known-button.css';

/**
 * Turns the second clock on, at its last stop: from there nothing has gone yet but what has no date of publication, and
 * the reader goes back as far as they like. Nothing while it is on, or where no article has a place on it.
 */
export function KnownButton({ onNear }: { onNear?: () => void }) {
  const whole = useWholeCorpus();
  const last = stopsOf(whole).at(-1);
  const on = useExplorer((state) => state.knownBy !== undefined);
  const knowBy = useExplorer((state) => state.knowBy);
  const announce = useExplorer((state) => state.announce);
  if (on || !last) return null;
  if (!isAtHand(whole)) {
    const why = say('known.notForLarge');
    return (
      <button
        type="button"
        className="text-button known-button"
        aria-disabled="true"
        aria-description={why}
        title={why}
        onClick={() => announce(why)}
      >
        {say('known.button')}
      </button>
    );
  }
  const turnOn = () => {
    willTakeFocus();
    knowBy(last.at);
  };
  return (
    <button
      type="button"
      className="text-button known-button"
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={turnOn}
    >
      {say('known.button')}
    </button>
  );
}
