import type { Messages } from '../message.ts';

export const picture = {} as const satisfies Messages;
