/** From what the schema has against a value to the reason as data. The schema library's own sentences are never used. */
import type * as v from 'valibot';
import { type FieldType, ITEMS, PATTERNS, type Reason } from './reason.ts';

type Issue = v.BaseIssue<unknown>;

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  loose_object: 'object',
  record: 'object',
};

/** Schemas that offer a choice of values. */
const CHOICES = ['literal', 'picklist', 'variant'];

/** The reason an issue gives for its value to be refused; where the value stands is not in it (see `pathOf`). */
export function reasonOf(issue: Issue): Reason {
  // JSON has no undefined: the field is not there.
  if (issue.input === undefined) return { kind: 'missing-field', ...choiceIn(issue) };
  return ofSchema(issue) ?? ofRule(issue) ?? unfit(issue);
}

/** A value of another type, or none of those there are. */
function ofSchema(issue: Issue): Reason | undefined {
  const { type, input: received } = issue;
  if (type === 'union') return { kind: 'no-source' };
  const choice = choiceIn(issue);
  if (choice) return { kind: 'not-one-of', ...choice, received };
  const expected = type === 'variant' ? 'object' : TYPES[type];
  return expected && { kind: 'wrong-type', expected, received };
}

/** A value of the right type that breaks a rule beyond it. */
function ofRule(issue: Issue): Reason | undefined {
  const { type, input: received } = issue;
  const requirement = Number(issue.requirement);
  switch (type) {
    case 'regex':
      return ofPattern(issue);
    case 'min_length':
      return typeof received === 'string' ? { kind: 'empty-text' } : ofList(issue, requirement);
    case 'max_length':
      return { kind: 'too-long', most: requirement, length: Number(issue.received) };
    case 'integer':
      return { kind: 'not-whole', received };
    case 'min_value':
      return { kind: 'too-small', least: requirement, received };
    default:
      return undefined;
  }
}

function ofPattern({ message, input: received }: Issue): Reason | undefined {
  const pattern = PATTERNS.find((code) => code === message);
  return pattern && { kind: 'wrong-pattern', pattern, received };
}

function ofList({ message }: Issue, least: number): Reason | undefined {
  const of = ITEMS.find((code) => code === message);
  return of && { kind: 'too-few', of, least };
}

function unfit({ expected, message, input: received }: Issue): Reason {
  return { kind: 'unfit', expected: expected ?? message, received };
}

/** `("event" | "statement")` is how an issue tells its choice. A variant that is no object at all offers none. */
function choiceIn({ type, expected }: Issue): { allowed: string[] } | undefined {
  if (!CHOICES.includes(type) || !expected || expected === 'Object') return undefined;
  return { allowed: expected.replace(/^\((.*)\)$/, '$1').split(' | ') };
}
