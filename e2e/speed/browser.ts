/** A browser of its own for each subject and round, and what Chromium's own instruments say of it. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { type FrameWork, frameWork, type TraceEvent } from '../../src/tools/speed/frames.ts';
import { findBrowser } from '../browser/find.ts';

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly instruments: CDPSession;
}

export async function openBrowser(): Promise<Opened> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  return { browser, page, instruments: await context.newCDPSession(page) };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What the page's threads did while something was done. */
export async function traced({ browser, page }: Opened, act: () => Promise<void>): Promise<FrameWork> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return frameWork(trace.traceEvents);
}

/** Bytes. Backing stores are the buffers of typed arrays, outside of the JavaScript heap. */
export interface Heap {
  readonly used: number;
  readonly backing: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** After collecting garbage; of the page, and of its workers all together. */
export async function heapOf({ instruments }: Opened): Promise<{ page: Heap; workers: Heap }> {
  const workers = await workerHeaps(instruments);
  await instruments.send('HeapProfiler.collectGarbage');
  await instruments.send('HeapProfiler.collectGarbage');
  const page = heap((await instruments.send('Runtime.getHeapUsage')) as HeapUsage);
  return { page, workers: workers.reduce(plus, { used: 0, backing: 0 }) };
}

function heap({ usedSize, backingStorageSize = 0 }: HeapUsage): Heap {
  return { used: usedSize, backing: backingStorageSize };
}

function plus(a: Heap, b: Heap): Heap {
  return { used: a.used + b.used, backing: a.backing + b.backing };
}

/** Workers are targets of their own: each is attached to, asked, and let go. */
async function workerHeaps(instruments: CDPSession): Promise<Heap[]> {
  const sessions = new Set<string>();
  const attached = ({ sessionId, targetInfo }: { sessionId: string; targetInfo: { type: string } }) => {
    if (targetInfo.type === 'worker') sessions.add(sessionId);
  };
  instruments.on('Target.attachedToTarget', attached);
  await instruments.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const heaps: Heap[] = [];
  for (const sessionId of sessions) heaps.push(await workerHeap(instruments, sessionId));
  await instruments.send('Target.setAutoAttach', {
    autoAttach: false,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  instruments.off('Target.attachedToTarget', attached);
  return heaps;
}

async function workerHeap(instruments: CDPSession, sessionId: string): Promise<Heap> {
  await ask(instruments, sessionId, 1, 'HeapProfiler.collectGarbage');
  return heap((await ask(instruments, sessionId, 2, 'Runtime.getHeapUsage')) as HeapUsage);
}

function ask(instruments: CDPSession, sessionId: string, id: number, method: string): Promise<unknown> {
  return new Promise((resolve) => {
    const answered = (event: { sessionId: string; message: string }) => {
      const message = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || message.id !== id) return;
      instruments.off('Target.receivedMessageFromTarget', answered);
      resolve(message.result ?? {});
    };
    instruments.on('Target.receivedMessageFromTarget', answered);
    const message = JSON.stringify({ id, method });
    void instruments.send('Target.sendMessageToTarget', { sessionId, message });
  });
}
