/** npm run imports: checks that imports go down only, by the table in imports/floors.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { survey } from './imports/survey.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(path, 'utf8') }));
const broken = survey(files);
for (const line of broken) console.log(line);
console.log(`${files.length} files, ${broken.length} imports against the law of the house`);
process.exitCode = broken.length > 0 ? 1 : 0;
