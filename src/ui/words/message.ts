/**
 * A message: text with `{placeholders}`, or one text per plural category of its `count` (CLDR names; `other` always).
 * Kept as data, so that another language is another table and no code.
 */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Messages = Readonly<Record<string, Message>>;
