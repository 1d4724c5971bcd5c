import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A line of the sample on which an order leaves over `http:`; the URL stands in another file. */
const LINE = 'this.lab.submit(';
const URL_FILE = path.join('src', 'config', 'partners.ts');

/**
 * Uses the installed extension as a person would: opens a file of a real application, sees the squiggles, hovers,
 * reads the Problems view and applies the quick fix from the keyboard. Every station leaves a picture.
 *
 * @param {object} stage
 * @param {import('playwright-core').Page} stage.page an open workbench
 * @param {string} stage.workspace the folder that it shows
 * @param {(name: string) => Promise<unknown>} stage.screenshot takes a picture under a name
 */
export async function walk({ page, workspace, screenshot }) {
  await page.locator('.monaco-workbench').waitFor();
  await openFile(page, 'lab.service.ts');
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  const before = await findingCount(page);
  assert.ok(before > 0);
  await screenshot('1-squiggles.png');

  const call = line(page, LINE).getByText('submit', { exact: true });
  await call.hover();
  const hover = page.locator('.monaco-hover:visible', { hasText: 'Tomograph' });
  await hover.getByText('Weitergabekontrolle').first().waitFor();
  await hover.getByText('user.health_and_medical').first().waitFor();
  await screenshot('2-hover.png');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+M');
  const problems = page.locator('.markers-panel .monaco-list-row');
  await problems
    .filter({ hasText: /^1\/\d|1\/\d+ personal data is read/ })
    .first()
    .waitFor();
  await screenshot('3-problems.png');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });

  const menu = await openQuickFixes(page, call, 'Use https:// for this transfer');
  await menu.getByText('Accept no-unencrypted-transport with a reason…').waitFor();
  await screenshot('4-quick-fixes.png');
  await page.keyboard.press('Enter');
  await eventually(async () => (await findingCount(page)) < before, 'the fix lowers the number of findings');
  await screenshot('5-fixed.png');
  await eventually(
    async () =>
      (await readFile(path.join(workspace, URL_FILE), 'utf8')).includes("'https://orders.lab-partner"),
    'the URL is mended where it stands',
  );
}

/** Opens a file by name from the keyboard. */
async function openFile(page, name) {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab[aria-label^="${name}"]`).waitFor();
}

/**
 * Opens the quick fixes at a place. The editor closes the menu when a language service reports something new at that
 * moment; a person then closes what is left of it and asks again, and so do we.
 */
async function openQuickFixes(page, place, expected) {
  const menu = page.locator('.action-widget');
  await eventually(async () => {
    try {
      await place.click({ timeout: 2_000 });
      await page.keyboard.press('Control+.');
      await menu.getByText(expected).waitFor({ timeout: 5_000 });
      return true;
    } catch {
      // A menu that is still open, with other entries or none, lies over the editor and takes the next click.
      await page.keyboard.press('Escape');
      return false;
    }
  }, `${expected} is among the quick fixes`);
  return menu;
}

/** The editor's line with a text. */
function line(page, text) {
  return page.locator('.monaco-editor .view-line', { hasText: text }).first();
}

/** The number that the status bar item shows once the analysis is at rest. */
async function findingCount(page) {
  const item = page.locator('.statusbar-item', { hasText: /Tomograph \d+/ });
  await item.locator('.codicon-pulse').waitFor();
  return Number(/Tomograph (\d+)/.exec((await item.textContent()) ?? '')?.[1]);
}

async function eventually(holds, what) {
  const deadline = Date.now() + 45_000;
  while (!(await holds())) {
    if (Date.now() > deadline) assert.fail(what);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
