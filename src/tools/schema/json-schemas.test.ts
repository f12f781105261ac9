import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from './json-schemas.ts';

it.each(schemaFiles())('$path is what format.ts says (else: npm run schema)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('names its draft and is addressed relative to where it lies', () => {
  const schemas = schemaFiles().map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  expect(schemas.map(({ $schema, $id }) => [$schema, $id])).toEqual([
    ['https://json-schema.org/draft/2020-12/schema', 'corpus-1.json'],
    ['https://json-schema.org/draft/2020-12/schema', 'columns-1.json'],
    ['https://json-schema.org/draft/2020-12/schema', 'ids-1.json'],
  ]);
});
