/** The published JSON Schemas, generated from the schemas the app itself reads with, so that the two cannot differ. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { columnHeaderSchema } from '../../domain/columns/file/header.ts';
import { corpusFileSchema, lockSchema } from '../../domain/corpus/format.ts';

export interface SchemaFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

const PUBLISHED = [
  { name: 'corpus-1.json', title: 'Dateline corpus, version 1', schema: corpusFileSchema },
  {
    name: 'columns-1.json',
    title: 'Header of a Dateline column file, version 1',
    schema: columnHeaderSchema,
  },
  { name: 'ids-1.json', title: 'Dateline id lock, version 1', schema: lockSchema },
] as const;

/** Every `$id` is relative: a newsroom serves its own copy, under its own address. */
export function schemaFiles(): SchemaFile[] {
  return PUBLISHED.map(({ name, title, schema }) => {
    const { $schema, ...body } = toJsonSchema(schema, { target: 'draft-2020-12' });
    const text = JSON.stringify({ $schema, $id: name, title, ...body }, null, 2);
    return { path: `public/schema/${name}`, text: `${text}\n` };
  });
}
