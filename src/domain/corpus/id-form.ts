/** Mirrors the rule for ids and slugs in the corpus format, which is part of the link scheme for the same reasons. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LONGEST_ID = 64;

/** Whether the text can be an id: lower-case letters, digits and single hyphens, at most 64 characters. */
export function isId<Id extends string = string>(text: string): text is Id {
  return text.length <= LONGEST_ID && ID.test(text);
}
