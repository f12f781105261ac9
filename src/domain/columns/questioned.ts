/** Disputes by questions: known only once all accounts are. */
import type { CorpusFile } from '../corpus/format.ts';
import { bytesIn, type ColumnData, textsIn, wideNumbersIn } from './column-data.ts';
import { STATUS_BIT } from './facts.ts';
import { indexOfTexts, rowOf } from './text-index.ts';
import { startOfText, TextsBuilder } from './texts.ts';

type QuestionRecord = NonNullable<CorpusFile['questions']>[number];

/** With every moment disputed that has an account behind a position, by the rule of `statusesOf`. */
export function questioned(data: ColumnData, questions: readonly QuestionRecord[]): ColumnData {
  const wanted = accountsOf(questions);
  if (wanted.length === 0) return data;
  const status = bytesIn(data, 'facts.status').slice();
  const asked = wanted.taken();
  const index = indexOfTexts(asked, asked.ends.length);
  const ids = textsIn(data, 'accounts.id');
  const ends = wideNumbersIn(data, 'accounts.ends');
  for (let moment = 0, account = 0; moment < data.length; moment++) {
    for (; account < (ends[moment] ?? 0); account++) {
      const id = ids.bytes.subarray(startOfText(ids, account), ids.ends[account] ?? 0);
      if (rowOf(id, asked, index) === undefined) continue;
      status[moment] = ((status[moment] ?? 0) | STATUS_BIT.disputed) & ~STATUS_BIT.corroborated;
    }
  }
  return { ...data, sections: { ...data.sections, 'facts.status': status } };
}

function accountsOf(questions: readonly QuestionRecord[]): TextsBuilder {
  const ids = new TextsBuilder();
  for (const { positions } of questions) {
    for (const { accounts } of positions) for (const id of accounts) ids.add(id);
  }
  return ids;
}
