import type { Messages } from '../message.ts';

export const takeAway = {} as const satisfies Messages;
