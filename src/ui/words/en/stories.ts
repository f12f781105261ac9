import type { Messages } from '../message.ts';

export const stories = {} as const satisfies Messages;
