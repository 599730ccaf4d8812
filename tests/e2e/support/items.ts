import { expect, type Locator, type Page } from '@playwright/test';

/** The card or row of an item, in any list. */
export const card = (page: Page, title: string): Locator => page.getByRole('row').filter({ hasText: title });

/** The cards or rows of one column, in their order. */
export const cards = (page: Page, column: string): Locator =>
  page.getByRole('region', { name: column, exact: true }).getByRole('row');

/** Adds items to the backlog as a person does, so that they stand in the order given. */
export async function addToBacklog(page: Page, ...titles: string[]): Promise<void> {
  const line = page.getByRole('textbox', { name: 'New item in Backlog' });
  for (const title of titles.toReversed()) {
    await line.fill(title);
    await line.press('Enter');
    await expect(card(page, title)).toBeVisible();
  }
}
