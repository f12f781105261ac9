import type { Qualifier } from '../when.ts';
import type { Scanner } from './scanner.ts';

type Component = 'year' | 'month' | 'day';

/** Which parts of a date are approximate or uncertain. */
export type Marks = Partial<Record<Component, Qualifier>>;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  '?': 'uncertain',
  '~': 'approximate',
  '%': 'both',
};

/** Two qualifiers at once: each stays true. */
export function bothOf(one: Qualifier | undefined, other: Qualifier | undefined): Qualifier | undefined {
  return one && other && one !== other ? 'both' : (one ?? other);
}

/**
 * Gathers the qualifiers of a date while it is read: one left of a component is for it alone, one right of it is for
 * it and all before it (Level 2 Qualification); at the very end it is for the whole date (Level 1).
 */
export class Marking {
  private readonly scanner: Scanner;
  private readonly marks: Marks = {};
  private readonly seen: Component[] = [];
  /** Whether there was a qualifier yet, and whether one stood anywhere but at the end. */
  private any = false;
  private inner = false;

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  /** Reads a component with what stands left and right of it. */
  component<T>(name: Component, read: () => T): T {
    this.inner = this.mark([name]) || this.any;
    const value = read();
    this.seen.push(name);
    this.mark(this.seen);
    return value;
  }

  /** Reads a time of day; a qualifier after it is for the whole date. */
  clock<T>(read: () => T): T {
    this.inner = this.any;
    const value = read();
    if (this.mark(this.seen)) this.scanner.need('iso');
    return value;
  }

  finish(): Marks {
    if (this.any) this.scanner.need(this.inner ? 2 : 1);
    return this.marks;
  }

  private mark(names: readonly Component[]): boolean {
    const qualifier = QUALIFIERS[this.scanner.next];
    if (!qualifier) return false;
    this.scanner.at += 1;
    if (QUALIFIERS[this.scanner.next]) this.scanner.refuse('old-draft');
    this.any = true;
    for (const name of names) this.marks[name] = bothOf(this.marks[name], qualifier) ?? qualifier;
    return true;
  }
}
