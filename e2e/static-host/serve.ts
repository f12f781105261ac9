/** A host of plain files, as GitHub Pages is one: nothing but files, folders by their index.html, and a 404.html. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { typeServed } from './types.ts';

export interface StaticHost {
  /** Of the site's base, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the folder below `base` on a free port. */
export async function serve(folder: string, base: string): Promise<StaticHost> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const file = pathname.startsWith(base)
      ? join(folder, normalize(decodeURI(pathname.slice(base.length))))
      : undefined;
    if (file === undefined) return void response.writeHead(404).end('Not below the base');
    if (!existsSync(file)) return send(response, 404, join(folder, '404.html'));
    if (!statSync(file).isDirectory()) return send(response, 200, file);
    if (!pathname.endsWith('/')) return void response.writeHead(301, { Location: `${pathname}/` }).end();
    send(response, 200, join(file, 'index.html'));
  });
  const port = await listening(server);
  return {
    address: `http://localhost:${port}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((listens) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      listens(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'Content-Type': typeServed(extname(file)) });
  createReadStream(file).pipe(response);
}
