/** What the worker runs: a desk that hears the page. */
import { milliseconds } from '../../platform/pace.ts';
import { pageOfWorker, turn } from '../../platform/worker.ts';
import { Desk } from './desk.ts';
import type { ToWorker } from './protocol.ts';

const page = pageOfWorker();
const desk = new Desk({ post: page.post, turn, now: milliseconds });

page.onMessage((message) => {
  desk.hear(message as ToWorker).catch((error: unknown) => {
    // Thrown out of all handlers, so that the page is told that this worker is not to be relied on.
    setTimeout(() => {
      throw error;
    });
  });
});
