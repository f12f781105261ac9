/** The lines to where the index is held: a worker; or the page's own twin of it, where there can be no worker. */
import { milliseconds, pause } from '../../platform/pace.ts';
import { openWorker } from '../../platform/worker.ts';
import type { Desk as DeskOfTwin } from './desk.ts';
import type { FromWorker, Line, OpenLine } from './protocol.ts';
import { WORKER_URL } from './worker-url.ts';

/** Throws where this browser starts no worker. */
export const lineToWorker: OpenLine = ({ hear, ended }) => {
  const worker = openWorker(WORKER_URL, { hear: (message) => hear(message as FromWorker), ended });
  return { post: (message, transfer = []) => worker.post(message, transfer), close: worker.close };
};

/** Its code is fetched when it is called for. What is said is heard later, as it would be by a worker. */
export const lineToTwin: OpenLine = ({ hear, ended }): Line => {
  let isOpen = true;
  let desk: Promise<DeskOfTwin> | undefined;
  const end = (error: unknown) => {
    if (isOpen) ended(error instanceof Error ? error.message : String(error));
    isOpen = false;
  };
  const post = (message: FromWorker) => queueMicrotask(() => isOpen && hear(message));
  const fetched = async () => {
    const { Desk } = await import('./desk.ts');
    return new Desk({ post, turn: pause, now: milliseconds });
  };
  desk = fetched();
  desk.catch(end);
  return {
    post: (message) => void desk?.then((open) => (isOpen ? open.hear(message) : undefined)).catch(end),
    close: () => {
      isOpen = false;
      desk?.then((open) => open.close()).catch(() => undefined);
    },
  };
};
