import type { Choice } from './filters.ts';

type Choices<Id extends string> = Readonly<Record<Id, Choice>>;

/** What was chosen for an id. An id may be a word that every object knows ("constructor"). */
export function choiceOf<Id extends string>(choices: Choices<Id>, id: Id): Choice | undefined {
  return Object.hasOwn(choices, id) ? choices[id] : undefined;
}

/** The ids with this choice, in the order they were chosen. */
export function idsChosen<Id extends string>(choices: Choices<Id>, choice: Choice): Id[] {
  return (Object.keys(choices) as Id[]).filter((id) => choices[id] === choice);
}

/** The same choices but for these ids. */
export function withoutIds<Id extends string>(choices: Choices<Id>, ids: readonly Id[]): Choices<Id> {
  const dropped = new Set<string>(ids);
  return Object.fromEntries(Object.entries(choices).filter(([id]) => !dropped.has(id))) as Choices<Id>;
}
