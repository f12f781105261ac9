/** Serves a built app with one generated corpus: `tsx e2e/speed/serve-generated.ts <dist> <moments> [port]`. */
import { keptCorpora } from './corpora.ts';
import { host } from './host.ts';

const [dist = 'dist', moments = '5000', port = '0'] = process.argv.slice(2);
const corpora = await keptCorpora('node_modules/.cache/dateline/speed', Number(moments));
const { address } = await host(dist, { corpora, port: Number(port) });
console.log(`${address}?lanes=place`);
