import type { Messages } from '../message.ts';

export const embed = {} as const satisfies Messages;
