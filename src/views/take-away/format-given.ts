/** Which files there are, and what each is made from: for what offers them and for what writes them. */
import type { CsvForm } from '../../domain/formats/csv-form.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Taken } from './use-taken.ts';

export const FORMATS = ['csv', 'json', 'calendar', 'markdown', 'timelineJs', 'timelineJsCsv'] as const;
export type FormatId = (typeof FORMATS)[number];

/** What is taken, and what the writers need besides. */
export interface FormatGiven {
  readonly taken: Taken;
  readonly csv: CsvForm;
  readonly absolute: (link: string) => string;
  readonly now: () => Instant;
}
