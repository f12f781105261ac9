/** What every program we know of carries whole; longer addresses are cut off by some they are pasted into. UTF-16 units. */
export const LONGEST_SAFE = 2_000;
