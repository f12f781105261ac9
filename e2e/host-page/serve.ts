/** Serves pages from an origin of their own, as somebody else's site would be. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const FILES = ['index.html', 'host.js', 'host.css', 'rogue.html', 'rogue.js'];

export interface Site {
  readonly origin: string;
  /** Adds a page. Returns its address. */
  readonly publish: (name: string, html: string) => string;
  readonly close: () => void;
}

/** On a port that is free. By its number and not its name, it is another site than localhost too. */
export async function serveHostPage(): Promise<Site> {
  const pages = new Map(
    FILES.map((name) => [`/${name}`, readFileSync(join(import.meta.dirname, name), 'utf8')]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname === '/' ? '/index.html' : pathname;
    response.writeHead(pages.has(path) ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(pages.get(path));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish: (name, html) => {
      pages.set(`/${name}`, html);
      return `${origin}/${name}`;
    },
    close: () => server.close(),
  };
}
