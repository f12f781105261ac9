import { CloseIcon } from './Icons.tsx';
import { say } from './words/say.ts';

/** Closes what its bar stands over. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" className="button icon bare" aria-label={say('moment.close')} onClick={onClose}>
      <CloseIcon />
    </button>
  );
}
