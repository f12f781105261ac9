/**
 * npm run corpus:pack -- <folder...> [--shard <moments>] [--unpack]: writes a corpus as a column file, for corpora of
 * thousands of moments and more (docs/columns.md). With --shard in parts of at most so many moments, which are fetched as
 * they are needed; with --unpack the plain file from the column files. Exits with 1 where it cannot.
 */
import { parseArgs } from 'node:util';
import { CannotPack, pack, unpack } from './columns/pack.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shard: { type: 'string' }, unpack: { type: 'boolean', default: false } },
});

function most(): number | undefined {
  if (values.shard === undefined) return undefined;
  const count = Number(values.shard);
  if (Number.isInteger(count) && count > 0) return count;
  throw new CannotPack(`--shard ${values.shard}: give a number of moments, such as 50000`);
}

try {
  if (positionals.length === 0)
    throw new CannotPack('Name the folder of a corpus, such as public/corpora/mine');
  for (const folder of positionals) {
    for (const line of values.unpack ? unpack(folder) : pack(folder, most())) console.log(line);
  }
} catch (error) {
  if (!(error instanceof CannotPack)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
