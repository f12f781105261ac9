/**
 * What every journey stands on: a page of the built app, and a guard that fails the journey on anything a reader's
 * browser would complain of, or that would tell somebody else what they read.
 */
import { type BrowserContext, test as base, expect } from 'playwright/test';
import { Dateline } from './page-model.ts';

/** Watches contexts for what must never happen, and knows what a journey provokes on purpose. */
export class Guard {
  readonly #seen: string[] = [];
  readonly #provoked: RegExp[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** For a journey that breaks something on purpose: complaints of this form are then expected, and must come. */
  provokes(complaint: RegExp): void {
    this.#provoked.push(complaint);
  }

  /** Also for contexts that a journey opens itself. Before any page of it is opened. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => this.#seen.push(`console ${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => this.#seen.push(`page error: ${error.error().stack ?? error.error()}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && origin !== this.#origin) {
        this.#seen.push(`request left the origin: ${request.url()}`);
      }
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
  }

  check(): void {
    const complaints = this.#seen.filter((text) => !this.#provoked.some((pattern) => pattern.test(text)));
    expect(complaints, 'what the browser complained of').toEqual([]);
    const missing = this.#provoked.filter((pattern) => !this.#seen.some((text) => pattern.test(text)));
    expect(missing, 'complaints that were to be provoked and did not come').toEqual([]);
  }
}

interface Journey {
  readonly guard: Guard;
  readonly app: Dateline;
}

export const test = base.extend<Journey>({
  viewport: { width: 1440, height: 900 },
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard(new URL(baseURL ?? '').origin);
      await guard.watch(context);
      await use(guard);
      guard.check();
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new Dateline(page)),
});

export { expect };
