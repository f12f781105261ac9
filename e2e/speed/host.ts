/**
 * Serves a built app with other corpora than those it was built with, gzipped as a host would. What a large corpus
 * takes over the wire is not measured here, so files over some megabytes go as they are.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import '../../src/tools/all-words.ts';
import { corpusIndex } from '../../src/tools/corpora/corpus-index.ts';
import { typeServed } from '../static-host/types.ts';

const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg']);
const LARGEST_PACKED = 16_000_000;

export interface Host {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** What is served besides the folder of the app or the page. */
export interface Besides {
  /** A folder of corpora, in place of those the app was built with. */
  readonly corpora?: string;
  /** What the plain page draws. */
  readonly plain?: string;
  /** A free one where none is given. */
  readonly port?: number;
}

export async function host(folder: string, { corpora, plain, port = 0 }: Besides = {}): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const made = new Map<string, string | undefined>([
    ['/corpora/index.json', corpora && JSON.stringify(corpusIndex(corpora))],
    ['/plain-data.json', plain],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const text = made.get(pathname);
    if (text !== undefined) {
      return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
    }
    const file = corpusFile(corpora, pathname) ?? fileOf(folder, pathname);
    if (file === undefined) return void response.writeHead(404).end('Not here');
    send(request, response, file, packed);
  });
  await new Promise<void>((listens) => void server.listen(port, 'localhost', listens));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => void server.close(() => done())),
  };
}

const CORPORA = '/corpora/';

function corpusFile(corpora: string | undefined, pathname: string): string | undefined {
  if (corpora === undefined || !pathname.startsWith(CORPORA)) return undefined;
  const file = join(corpora, normalize(decodeURI(pathname.slice(CORPORA.length))));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A path without a file is the single page itself, unless it has an ending. */
function fileOf(folder: string, pathname: string): string | undefined {
  const file = join(folder, normalize(decodeURI(pathname)));
  if (existsSync(file) && statSync(file).isFile()) return file;
  return extname(pathname) === '' || pathname.includes('~') ? join(folder, 'index.html') : undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  packed: Map<string, Buffer>,
): void {
  const extension = extname(file);
  const { size } = statSync(file);
  const headers = {
    'Content-Type': typeServed(extension),
    'Cache-Control': 'no-store',
  };
  const packs = PACKED.has(extension) && size < LARGEST_PACKED;
  if (!packs || !/gzip/.test(String(request.headers['accept-encoding']))) {
    response.writeHead(200, { ...headers, 'Content-Length': size });
    createReadStream(file).pipe(response);
    return;
  }
  const body = packed.get(file) ?? gzipSync(readFileSync(file));
  packed.set(file, body);
  response
    .writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
    .end(body);
}
