/** A stretch of a text in one script. */
export interface ScriptRun {
  readonly text: string;
  readonly isDari: boolean;
  /** Where in the text it starts, in UTF-16 units. */
  readonly start: number;
}

/** What stands between U+2068 and U+2069, as the words set Dari apart (`ui/words/dates.ts`). */
const ISOLATE = /\u2068([^\u2068\u2069]*)\u2069/g;
const ARABIC = /\p{Script=Arabic}/u;

/** What may stand between two ends of one span: "14 – 15 Sunbula" reads from the right as a whole, or not at all. */
const BETWEEN = /^[\s–-]*$/;

/**
 * The text in runs, those in Arabic script without their isolates. Two of them with nothing but a dash between are one.
 * Any other isolate stays as it is.
 */
export function runsOf(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let end = 0;
  for (const match of text.matchAll(ISOLATE)) {
    const [whole, inner = ''] = match;
    if (!ARABIC.test(inner)) continue;
    const between = text.slice(end, match.index);
    const before = runs.at(-1);
    if (before?.isDari && BETWEEN.test(between)) {
      runs[runs.length - 1] = { ...before, text: before.text + between + inner };
    } else {
      runs.push({ text: between, isDari: false, start: end });
      runs.push({ text: inner, isDari: true, start: match.index });
    }
    end = match.index + whole.length;
  }
  runs.push({ text: text.slice(end), isDari: false, start: end });
  return runs.filter((run) => run.text !== '');
}
