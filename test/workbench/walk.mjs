import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const LOGGED = 'welcome';
const POSTED = 'fetch(REMINDERS';

/**
 * Uses the installed extension as a person would: opens a file, sees the squiggles, hovers, reads the Problems view,
 * applies the quick fix from the keyboard and saves. Every station leaves a picture.
 *
 * @param {object} stage
 * @param {import('playwright-core').Page} stage.page an open workbench
 * @param {string} stage.workspace the folder that it shows
 * @param {(name: string) => Promise<unknown>} stage.screenshot takes a picture under a name
 */
export async function walk({ page, workspace, screenshot }) {
  await page.locator('.monaco-workbench').waitFor();
  await openFile(page, 'registration.ts');
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /Tomograph \d/ }).waitFor();
  await screenshot('1-squiggles.png');

  await line(page, LOGGED).locator('span > span', { hasText: 'audit' }).first().hover();
  const hover = page.locator('.monaco-hover:visible', { hasText: 'user.contact.email' });
  await hover.waitFor();
  await hover.getByText('Zugriffskontrolle').first().waitFor();
  await screenshot('2-hover.png');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+M');
  const problems = page.locator('.markers-panel .monaco-list-row');
  await problems.filter({ hasText: 'no-personal-data-in-logs' }).first().waitFor();
  await problems.filter({ hasText: 'debug.ts' }).first().waitFor();
  await screenshot('3-problems.png');
  await page.keyboard.press('Control+Shift+M');

  await line(page, POSTED).locator('span > span', { hasText: 'post' }).first().click();
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget');
  await menu.getByText('Use https:// for this transfer').waitFor();
  await menu.getByText('Accept no-unencrypted-transport with a reason…').waitFor();
  await screenshot('4-quick-fixes.png');
  await page.keyboard.press('Enter');
  await line(page, "REMINDERS = 'https://").waitFor();
  await page.locator('.statusbar-item', { hasText: /Tomograph 3/ }).waitFor();
  await screenshot('5-fixed.png');

  await page.keyboard.press('Control+s');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  const saved = await readFile(path.join(workspace, 'src', 'registration.ts'), 'utf8');
  assert.match(saved, /REMINDERS = 'https:/);
}

/** Opens a file by name from the keyboard. */
async function openFile(page, name) {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`.tab[aria-label^="${name}"]`).waitFor();
}

/** The editor's line with a text; the editor draws spaces as no-break spaces. */
function line(page, text) {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
  return page.locator('.monaco-editor .view-line', { hasText: new RegExp(pattern) }).first();
}
