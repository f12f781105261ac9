/**
 * Stories a reader is making, kept on this device as text: one entry each, so that two tabs only ever meet over the same
 * story. A browser may refuse to keep anything; whoever asks is told.
 */

const PREFIX = 'dateline:story:';

/** A name no other draft has. */
export function newDraftId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** What is kept, by id; in no order. Empty where storage is closed to us. */
export function keptDrafts(): ReadonlyMap<string, string> {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return new Map(keys.map((key) => [key.slice(PREFIX.length), localStorage.getItem(key) ?? '']));
  } catch {
    return new Map();
  }
}

/** False where the browser refused: a private window, or no room left. */
export function keepDraft(id: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + id, text);
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

/** Tells when another tab changed what is kept. Returns what stops it. */
export function onDraftsChanged(listener: () => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) listener();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
