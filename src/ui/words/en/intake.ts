import type { Messages } from '../message.ts';

export const intake = {} as const satisfies Messages;
