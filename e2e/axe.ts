/** What axe finds, for journeys that look at a page or at a part of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

export interface Looked {
  /** In the dark only colours can differ from the light, so only they are looked at. */
  readonly scheme?: 'light' | 'dark';
  /** A selector; the whole page without it. */
  readonly within?: string;
}

/** The faults, each with its rule, where it is and what to do. */
export async function axeFaults(page: Page, { scheme = 'light', within }: Looked = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within !== undefined) axe.include(within);
  if (scheme === 'dark') axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}
