/** Serves a built app with one generated corpus: `tsx e2e/speed/serve-generated.ts <dist> <moments> [port]`. */
import { keptCorpus } from './corpora.ts';
import { host } from './host.ts';

const [dist = 'dist', moments = '5000', port = '0'] = process.argv.slice(2);
const corpus = await keptCorpus('node_modules/.cache/dateline/speed', Number(moments));
const { address } = await host(dist, [corpus], Number(port));
console.log(`${address}?lanes=place`);
