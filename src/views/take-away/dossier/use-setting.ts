/** How a dossier stands that is being set, from the button's press until paper has it. */
import { type RefObject, useCallback, useState } from 'react';

export type Setting =
  | { readonly kind: 'idle' }
  /** Being written into the page; `share` is 0 to 1. */
  | { readonly kind: 'setting'; readonly share: number }
  /** With the browser's print window. */
  | { readonly kind: 'open' }
  | { readonly kind: 'through' | 'notOpened' | 'cancelled' };

/** Told at every step of the writing, and with 1 when all of it stands. */
export type OnProgress = (share: number) => void;
/** Whether a print window opened. */
export type OnEnd = (opened: boolean) => void;

/** When it is over, focus is back on the button: browsers drop it from what a print hides. */
export function useSetting(button: RefObject<HTMLButtonElement | null>) {
  const [setting, setSetting] = useState<Setting>({ kind: 'idle' });
  const start = useCallback(() => setSetting({ kind: 'setting', share: 0 }), []);
  const onProgress: OnProgress = useCallback(
    (share) => setSetting(share < 1 ? { kind: 'setting', share } : { kind: 'open' }),
    [],
  );
  const onEnd: OnEnd = useCallback(
    (opened) => {
      button.current?.focus();
      setSetting({ kind: opened ? 'through' : 'notOpened' });
    },
    [button],
  );
  const cancel = useCallback(() => {
    button.current?.focus();
    setSetting({ kind: 'cancelled' });
  }, [button]);
  return { setting, start, onProgress, onEnd, cancel };
}
