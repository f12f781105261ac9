import { useEffect, useState } from 'react';
import { offerFiles, useOffered } from '../state/offered-files.ts';
import { useExplorer } from '../state/store.ts';
import { partOnDemand } from '../ui/on-demand.tsx';

const desk = partOnDemand(async () => (await import('../views/intake/IntakeDesk.tsx')).IntakeDesk);

/** Takes files that are dropped anywhere on the page. Nothing of it is there until a file is. */
export function Intake() {
  const isDragging = useDrop();
  const isWaiting = useOffered((state) => state.waiting.length > 0 || state.hasNews);
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    if (isDragging || isWaiting) setNeeded(true);
  }, [isDragging, isWaiting]);
  return isNeeded && <desk.Part isDragging={isDragging} />;
}

/** Else the browser would open a file that is dropped in the place of the frame. Returns how to call it off. */
function refuseDrops(): () => void {
  const refuse = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  const listening = new AbortController();
  document.addEventListener('dragover', refuse, listening);
  document.addEventListener('drop', refuse, listening);
  return () => listening.abort();
}

/** True while files, and not text, are dragged over the page. Within another page none are taken: it is not the reader's own. */
function useDrop(): boolean {
  const [isDragging, setDragging] = useState(false);
  const embedded = useExplorer((state) => state.embedded);
  useEffect(() => {
    if (embedded) return refuseDrops();
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setDragging(false);
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      offerFiles(event.dataTransfer.files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [embedded]);
  return isDragging;
}
