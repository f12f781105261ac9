/**
 * What the format asks of the columns of a moment, field by field as `layout.ts` cuts it. It asks a little more than
 * the format does: what fits it has no fault, what does not may still be right (a title of 1,999 letters that are each
 * three bytes long), and is then looked at as a record.
 */
import * as v from 'valibot';
import { accountSchema, momentSchema, whenSchema } from '../../corpus/format.ts';
import type { KnownIds } from '../../corpus/record-faults.ts';
import { isZone } from '../../time/instant.ts';

export type Rule =
  | { readonly kind: 'id' }
  /** Text of up to so many bytes. */
  | { readonly kind: 'text'; readonly most: number; readonly required: boolean }
  | { readonly kind: 'number'; readonly least: number; readonly required: boolean }
  /** One of the distinct values, or each item, of which `fits` is asked once. */
  | { readonly kind: 'value'; readonly fits: (value: unknown) => boolean; readonly required: boolean }
  | { readonly kind: 'rows'; readonly of: Rules; readonly required: boolean };

/** By field; `rest` is asked of the rest of an object. */
export interface Rules {
  readonly fields: Readonly<Record<string, Rule>>;
  readonly rest: (rest: Readonly<Record<string, unknown>>) => boolean;
  readonly restRequired: boolean;
}

const ID: Rule = { kind: 'id' };
const LINE: Rule = { kind: 'text', most: 2_000, required: true };
const LINE_OR_NONE: Rule = { kind: 'text', most: 2_000, required: false };
const ANY_TEXT: Rule = { kind: 'text', most: Infinity, required: false };
const anything = () => true;

function number(least: number, required: boolean): Rule {
  return { kind: 'number', least, required };
}

function value(fits: (value: unknown) => boolean): Rule {
  return { kind: 'value', fits, required: true };
}

function valueOrNone(fits: (value: unknown) => boolean): Rule {
  return { kind: 'value', fits, required: false };
}

function of(schema: v.GenericSchema): (value: unknown) => boolean {
  return (given) => v.is(schema, given);
}

function rows(fields: Rules['fields'], required: boolean, rest: Rules['rest'] = anything): Rule {
  return { kind: 'rows', of: { fields, rest, restRequired: false }, required };
}

const { entries: WHEN } = whenSchema;
const WHEN_REST = v.looseObject({
  soft: WHEN.soft,
  precision: WHEN.precision,
  qualifier: WHEN.qualifier,
  basis: WHEN.basis,
  partOfDay: WHEN.partOfDay,
  zone: WHEN.zone,
});
const ANSWER = momentSchema.entries.answers.wrapped.item.entries;
const ANSWER_REST = v.looseObject({ relation: ANSWER.relation, order: ANSWER.order });
const SELECTOR_TYPES: readonly unknown[] = ['TextQuoteSelector', 'TextPositionSelector'];

/** What a reference leads to, and whether a moment that is answered is there. */
export interface Known extends KnownIds {
  readonly moments: Has;
}
type Has = Pick<ReadonlySet<string>, 'has'>;

export function rulesFor(known: Known): Rules {
  const among = (ids: Has) => (id: unknown) => typeof id === 'string' && ids.has(id);
  return {
    restRequired: false,
    rest: anything,
    fields: {
      id: ID,
      slug: ID,
      kind: value(of(momentSchema.entries.kind)),
      title: LINE,
      label: LINE_OR_NONE,
      summary: LINE,
      when: whenRule(known),
      places: valueOrNone((ids) => Array.isArray(ids) && ids.every(among(known.entities))),
      participants: value(participantFits(known)),
      accounts: rows(accountFields(known), true),
      occasion: valueOrNone(among(known.occasions)),
      answers: {
        kind: 'rows',
        of: { fields: { moment: value(among(known.moments)) }, rest: answerFits(known), restRequired: true },
        required: false,
      },
    },
  };
}

function whenRule(known: Known): Rule {
  const time = valueOrNone(of(WHEN.earliest));
  const article = (id: unknown) => typeof id === 'string' && known.articles.has(id);
  const words = { article: value(article), paragraph: number(1, false), text: LINE };
  const fields: Rules['fields'] = {
    earliest: time,
    certainFrom: time,
    certainTo: time,
    latest: time,
    edtf: valueOrNone(of(WHEN.edtf)),
    words: rows(words, false),
    anchor: valueOrNone((anchor) => v.is(WHEN.anchor.wrapped, anchor) && isNoneOr(article)(anchor.article)),
    reason: LINE_OR_NONE,
  };
  return { kind: 'rows', of: { fields, rest: whenRestFits(known), restRequired: true }, required: true };
}

function isNoneOr(fits: (value: unknown) => boolean): (value: unknown) => boolean {
  return (given) => given === undefined || fits(given);
}

function whenRestFits({ partsOfDay }: Known): Rules['rest'] {
  return (rest) => {
    if (!v.is(WHEN_REST, rest)) return false;
    const { partOfDay, zone } = rest;
    return (partOfDay === undefined || partsOfDay.has(partOfDay)) && (zone === undefined || isZone(zone));
  };
}

function participantFits({ entities }: Known): (value: unknown) => boolean {
  const { item } = momentSchema.entries.participants;
  return (given) =>
    v.is(item, given) && entities.has(given.entity) && (given.for === undefined || entities.has(given.for));
}

function accountFields({ entities, articles }: Known): Rules['fields'] {
  const selectors = {
    exact: LINE_OR_NONE,
    prefix: ANY_TEXT,
    suffix: ANY_TEXT,
    start: number(0, false),
    end: number(0, false),
  };
  const selectorRule: Rule = {
    kind: 'rows',
    of: { fields: selectors, rest: ({ type }) => SELECTOR_TYPES.includes(type), restRequired: true },
    required: false,
  };
  const { voice, details, stance } = accountSchema.entries;
  return {
    id: ID,
    article: value((id) => typeof id === 'string' && articles.has(id)),
    stance: value(of(stance)),
    voice: value((given) => v.is(voice, given) && sourcesIn(given).every((id) => entities.has(id))),
    says: LINE,
    details: valueOrNone(of(details)),
    evidence: rows({ paragraph: number(1, true), selectors: selectorRule }, true),
  };
}

function sourcesIn(voice: v.InferOutput<typeof accountSchema>['voice']): string[] {
  if (voice.kind === 'own') return [];
  return voice.chain.flatMap((source) => ('entity' in source ? [String(source.entity)] : []));
}

function answerFits({ articles }: Known): Rules['rest'] {
  return (rest) => v.is(ANSWER_REST, rest) && (rest.order === undefined || articles.has(rest.order.article));
}
