import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** axe, all its rules, run in the page itself: carrying each result through a page of its own takes three times as long as finding it. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}
