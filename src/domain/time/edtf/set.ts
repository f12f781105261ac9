/** Level 2 Set representation: `[1667,1760-12..]` is one of its members, `{1960,1961-12}` all of them. */
import type { Instant } from '../instant.ts';
import type { BoundName } from '../when.ts';
import { type DateForm, readDate } from './date-form.ts';
import { coarsest, type DateSpan, qualifierOf, type Setting, spanOf } from './date-span.ts';
import type { Scanner } from './scanner.ts';
import type { Read, Stretch } from './time.ts';

/** A date of the set, or two with `..` between them, or one with `..` before or after it. */
interface Member {
  readonly dates: readonly { readonly form: DateForm; readonly span: DateSpan }[];
  readonly open?: 'start' | 'end';
}

/** Reads a set from its opening bracket to its closing one. */
export function readSet(scanner: Scanner, setting: Setting): Read {
  scanner.need(2);
  const close = scanner.eat('{') ? '}' : ']';
  if (close === ']') scanner.expect('[');
  const members = readMembers(scanner, setting, close);
  scanner.expect(close);
  return setOf(members, close === '}' ? 'all-of' : 'one-of');
}

/** Only the first may begin with `..` and only the last end with it. */
function readMembers(scanner: Scanner, setting: Setting, close: string): readonly Member[] {
  const members: Member[] = [];
  const opening = scanner.eat('..');
  do {
    const first = readOne(scanner, setting);
    if (opening && members.length === 0) members.push({ dates: [first], open: 'start' });
    else members.push(readRest(scanner, setting, first, close));
  } while (members.at(-1)?.open !== 'end' && scanner.eat(','));
  return members;
}

function readOne(scanner: Scanner, setting: Setting): Member['dates'][number] {
  const form = readDate(scanner);
  if (form.clock) scanner.need('iso');
  return { form, span: spanOf(form, setting) };
}

function readRest(scanner: Scanner, setting: Setting, first: Member['dates'][number], close: string): Member {
  if (!scanner.eat('..')) return { dates: [first] };
  if (scanner.next === close) return { dates: [first], open: 'end' };
  const last = readOne(scanner, setting);
  const alike =
    first.span.precision === last.span.precision && first.form.clock?.unit === last.form.clock?.unit;
  if (!alike) scanner.refuse('mixed-precision', last.form.at);
  const [from = -Infinity, to = Infinity] = [first.span.from, last.span.to];
  if (from >= to) scanner.refuse('reversed', last.form.at);
  return { dates: [first, last] };
}

/** From the beginning of its first member in time to the end of its last, whatever the order they are written in. */
function setOf(members: readonly Member[], kind: 'one-of' | 'all-of'): Read {
  const stretches = members.map(stretchOf);
  const from = edgeOf(stretches, 'from');
  const to = edgeOf(stretches, 'to');
  const dates = members.flatMap((member) => member.dates);
  const qualifier = qualifierOf(dates.map(({ form }) => form));
  return {
    kind,
    ...(from !== undefined && { earliest: from }),
    ...(to !== undefined && { latest: to }),
    start: from !== undefined ? 'given' : members[0]?.open === 'start' ? 'open' : 'unknown',
    end: to !== undefined ? 'given' : members.at(-1)?.open === 'end' ? 'open' : 'unknown',
    soft: softBounds(
      dates.map(({ span }) => span),
      from,
      to,
    ),
    precision: coarsest(dates.map(({ span }) => span)),
    ...(qualifier && { qualifier }),
    members: stretches,
  };
}

function stretchOf({ dates, open }: Member): Stretch {
  const from = open === 'start' ? undefined : dates[0]?.span.from;
  const to = open === 'end' ? undefined : dates.at(-1)?.span.to;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The outermost of their ends; none where one of them has none. */
function edgeOf(stretches: readonly Stretch[], end: 'from' | 'to'): Instant | undefined {
  return stretches
    .map((stretch) => stretch[end])
    .reduce((one, other) => {
      if (one === undefined || other === undefined) return undefined;
      return (end === 'from') === one < other ? one : other;
    });
}

function softBounds(spans: readonly DateSpan[], from?: Instant, to?: Instant): readonly BoundName[] {
  const soft = spans.filter((span) => span.soft);
  const bounds: BoundName[] = [];
  if (from !== undefined && soft.some((span) => span.from === from)) bounds.push('earliest');
  if (to !== undefined && soft.some((span) => span.to === to)) bounds.push('latest');
  return bounds;
}
