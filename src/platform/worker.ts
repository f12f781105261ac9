/** The door to workers: scripts of the app's own that run beside the page. */

export interface WorkerHearing {
  hear(message: unknown): void;
  /** It could not be started, or ended by itself: a fault of the script, or no memory. Told once. */
  ended(why: string): void;
}

export interface OpenWorker {
  post(message: unknown, transfer: readonly Transferable[]): void;
  /** Ends it at once, whatever it is doing. Nothing is told after that. */
  close(): void;
}

/** Starts the app's own worker at this address. Throws where this browser starts none. */
export function openWorker(url: string, { hear, ended }: WorkerHearing): OpenWorker {
  const worker = new Worker(url, { type: 'module' });
  const close = () => {
    worker.onmessage = null;
    worker.onmessageerror = null;
    worker.onerror = null;
    worker.terminate();
  };
  const end = (why: string) => {
    close();
    ended(why);
  };
  worker.onmessage = ({ data }: MessageEvent) => hear(data);
  worker.onmessageerror = () => end('A message could not be read.');
  worker.onerror = (event) => {
    // It is told here: the browser need not tell it again.
    event.preventDefault();
    end(event.message || 'The script did not start.');
  };
  return { post: (message, transfer) => worker.postMessage(message, [...transfer]), close };
}

/** Within a worker: the page that started it. */
export interface WorkerPage {
  post(message: unknown, transfer: readonly Transferable[]): void;
  onMessage(hear: (message: unknown) => void): void;
}

interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** To be called within a worker. */
export function pageOfWorker(): WorkerPage {
  const scope = globalThis as unknown as WorkerScope;
  return {
    post: (message, transfer) => scope.postMessage(message, [...transfer]),
    onMessage: (hear) => {
      scope.onmessage = ({ data }) => hear(data);
    },
  };
}

/**
 * Lets what waits to be heard come first. Sooner than `pause`, which browsers make to wait for four milliseconds when
 * it is asked for again and again.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
