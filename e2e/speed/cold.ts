/** What a first visit takes: bytes over the wire, and the time until there is something to see. */
import type { CDPSession } from 'playwright';
import { openBrowser } from './browser.ts';
import type { Figures } from './measure.ts';
import { firstPaintOf, watch } from './watch.ts';

/** A page as a first visitor meets it, and what of it is waited for, each by a selector. */
export interface Visited {
  readonly name: string;
  readonly address: string;
  readonly marks: Readonly<Record<string, string>>;
}

/** Over a line of its own machine, and over one like a phone's: 9 Mbit/s, 60 ms there and back. */
const LINES = {
  here: undefined,
  phone: { offline: false, latency: 60, downloadThroughput: 9_000_000 / 8, uploadThroughput: 1_500_000 / 8 },
} as const;

export async function coldLoad(visited: Visited): Promise<Figures> {
  const figures: Figures = {};
  for (const [line, conditions] of Object.entries(LINES)) {
    for (const [name, value] of await visit(visited, conditions)) {
      figures[`cold ${name}${name.startsWith('bytes') ? '' : `, ${line}`}`] = { values: [value] };
    }
  }
  return figures;
}

async function visit(
  { address, marks }: Visited,
  conditions: (typeof LINES)['phone'] | undefined,
): Promise<[name: string, value: number][]> {
  const { browser, page, instruments } = await openBrowser();
  try {
    await watch(page, Object.values(marks));
    await instruments.send('Network.enable');
    if (conditions) await instruments.send('Network.emulateNetworkConditions', conditions);
    const counted = bytesOf(instruments);
    await page.goto(address);
    const figures: [string, number][] = [];
    for (const [name, selector] of Object.entries(marks)) {
      figures.push([name, await firstPaintOf(page, selector)]);
    }
    figures.push(['bytes until then', counted()]);
    await page.waitForLoadState('networkidle');
    figures.push(['bytes in all', counted()]);
    return figures;
  } finally {
    await browser.close();
  }
}

/** Of all that has come in so far, with its heads, as it came: packed. */
function bytesOf(instruments: CDPSession): () => number {
  let bytes = 0;
  instruments.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}
