import { Fragment, type ReactNode } from 'react';
import { type MessageKey, say } from '../../ui/words/say.ts';

/** Stands round a placeholder's name while the message is taken apart: a character the catalogue does not use. */
const EDGE = '\uE000';

interface SayWithProps {
  readonly message: MessageKey;
  /** What stands in the message's placeholders: links, and texts of the corpus. */
  readonly nodes: Readonly<Record<string, ReactNode>>;
}

/** A message of the catalogue with elements where its placeholders are, in the order the language has them. */
export function SayWith({ message, nodes }: SayWithProps) {
  const names = Object.keys(nodes).map((name) => [name, `${EDGE}${name}${EDGE}`]);
  return say(message, Object.fromEntries(names))
    .split(EDGE)
    .map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
      <Fragment key={index}>{index % 2 === 0 ? part : nodes[part]}</Fragment>
    ));
}
