import type { Messages } from '../message.ts';

export const share = {} as const satisfies Messages;
