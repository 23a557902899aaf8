/**
 * Walks through the workbench as a person would, with a picture of each step in `out/`:
 * `node --import tsx test/extension/walk-workbench.ts [--vsix FILE] [--locale zh-cn]`.
 * Exit code 0: every step showed what it should.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { buildExtension, fixture, projectFolder } from './build-suite.js';
import { findChromium, openBrowser, workbenchAddress } from './editor/browser.js';
import { installExtension, startEditorServer } from './editor/editor-server.js';
import { prepareHost } from './editor/host.js';
import { SessionFolder } from './editor/session-folder.js';

const { values } = parseArgs({ options: { vsix: { type: 'string' }, locale: { type: 'string', default: 'en' } } });
const ignoreTitle = values.locale === 'zh-cn' ? '写明理由' : 'with a reason';
const pictures = join(projectFolder, 'out', `walk-${values.locale}`);

const chromium = findChromium();
if (chromium === undefined) throw new Error('There is no Chromium to walk in; $CHROMIUM names one.');
mkdirSync(pictures, { recursive: true });
if (values.vsix === undefined) buildExtension();
const host = prepareHost();
const folder = new SessionFolder(fixture, { 'privacyLint.locale': values.locale, 'editor.fontSize': 13 });
if (values.vsix !== undefined) installExtension(host, folder, resolve(values.vsix));
const server = await startEditorServer(host, folder);
const { browser, page } = await openBrowser(chromium, folder, { width: 1200, height: 720 });
page.setDefaultTimeout(30_000);
try {
  await walk(page);
  console.log(`The walk went well; its pictures are in ${pictures}.`);
} catch (error) {
  await picture(page, 'stuck');
  throw error;
} finally {
  await browser.close();
  await server.stop();
  folder.remove();
}

async function walk(page: Page): Promise<void> {
  const payload = { ...(values.vsix === undefined ? { extensionDevelopmentPath: projectFolder } : {}), openFile: join(folder.workspace, 'src/show-nearby.ts') };
  await page.goto(workbenchAddress(server, folder.workspace, payload), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => 'driver' in globalThis);
  await page.evaluate(() => (globalThis as unknown as { driver: { whenWorkbenchRestored(): Promise<void> } }).driver.whenWorkbenchRestored());

  // A finding is underlined, and counted in the status bar.
  const rows = page.locator('.action-widget:visible .monaco-list-row.action');
  const squiggle = page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning').first();
  await squiggle.waitFor({ state: 'attached' });
  await page.locator('.statusbar-item', { hasText: /Privacy \d/ }).waitFor();
  await picture(page, '1-squiggle');

  // The hover explains it.
  await hoverOver(page, squiggle, page.locator('.monaco-hover:visible .markdown-hover', { hasText: /Confidence|置信度/ }).first());
  await picture(page, '2-hover');

  // The menu of quick fixes offers to ignore it; what is chosen leaves the cursor where the reason goes.
  await openQuickFixes(page, squiggle, rows.filter({ hasText: ignoreTitle }));
  await picture(page, '3-quick-fixes');
  for (let left = (await rows.count()) - 1; left > 0; left -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'privacy-lint-ignore-next-line' }).waitFor();
  await page.keyboard.type('the coordinates of a demo');
  await squiggle.waitFor({ state: 'detached' });
  await picture(page, '4-ignored');
  await page.keyboard.press('Control+S');
  await untilOnDisk('src/show-nearby.ts', /-- the coordinates of a demo\n {2}console/);

  // A fix changes the code, and the squiggle goes.
  await openFile(page, 'sign-up.tsx');
  await squiggle.waitFor({ state: 'attached' });
  await openQuickFixes(page, squiggle, rows.filter({ hasText: ignoreTitle }));
  await picture(page, '5-fixes');
  await page.keyboard.press('Enter');
  await squiggle.waitFor({ state: 'detached' });
  await picture(page, '6-fixed');

  // The problems of all files, with the steps of each path below.
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'no-collection-before-consent' }).first().waitFor();
  await picture(page, '7-problems');

  // A mistake in the policy stands where it was made.
  await openFile(page, 'privacy.yml');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('jurisdiction: [cn]\n');
  await page.keyboard.press('Control+S');
  await squiggle.waitFor({ state: 'attached' });
  await page.locator('.statusbar-item.warning-kind, .statusbar-item', { hasText: 'Privacy' }).first().hover();
  await wait(1200);
  await picture(page, '8-policy');
}

async function picture(page: Page, name: string): Promise<void> {
  if (!page.isClosed()) await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
}

/** Moves the pointer onto a squiggle until something shows. A squiggle takes no pointer events itself, so this goes by its place. */
async function hoverOver(page: Page, squiggle: Locator, shown: Locator): Promise<void> {
  const { x, y } = await middleOf(squiggle);
  await repeat(6, async () => {
    await page.mouse.move(x + 60, y + 160);
    await page.mouse.move(x, y, { steps: 6 });
    await shown.waitFor({ timeout: 3000 });
  });
}

/** Opens the menu of quick fixes at a squiggle. The editor drops the request where a provider is registered meanwhile, so one press is not enough. */
async function openQuickFixes(page: Page, squiggle: Locator, row: Locator): Promise<void> {
  const { x, y } = await middleOf(squiggle);
  await page.mouse.move(5, 5);
  await page.mouse.click(x, y);
  await repeat(8, async () => {
    await page.keyboard.press('Control+Period');
    try {
      await row.first().waitFor({ timeout: 2500 });
    } catch (error) {
      await page.keyboard.press('Escape');
      throw error;
    }
  });
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget:visible input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

async function middleOf(squiggle: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await squiggle.boundingBox();
  assert.ok(box);
  return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
}

async function repeat(times: number, attempt: () => Promise<void>): Promise<void> {
  for (let left = times - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function untilOnDisk(file: string, text: RegExp): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    if (text.test(readFileSync(join(folder.workspace, file), 'utf8'))) return;
    await wait(50);
  }
  assert.match(readFileSync(join(folder.workspace, file), 'utf8'), text);
}
