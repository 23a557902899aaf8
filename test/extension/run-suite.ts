/**
 * Runs the suite inside a real VS Code, served on this machine and shown in a headless Chromium:
 * `node --import tsx test/extension/run-suite.ts [--vsix FILE] [--timeout SECONDS] [--if-possible]`.
 * Exit code: 0 all passed, 1 a test failed, 2 the editor did not do its part.
 */

import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { buildExtension, buildSuite, fixture, projectFolder } from './build-suite.js';
import { findChromium, openBrowser, workbenchAddress } from './editor/browser.js';
import { installExtension, startEditorServer, type EditorServer } from './editor/editor-server.js';
import { prepareHost } from './editor/host.js';
import { SessionFolder } from './editor/session-folder.js';
import { judge, nonceVariable, readSuiteResult, report, resultVariable } from './suite-result.js';

const { values } = parseArgs({ options: { vsix: { type: 'string' }, timeout: { type: 'string', default: '180' }, 'if-possible': { type: 'boolean', default: false } } });
const output = join(projectFolder, 'out');

process.exit(await main());

async function main(): Promise<number> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log(`The editor tests were left out: there is no Chromium (looked for the usual ones; $CHROMIUM names another).`);
    if (values['if-possible']) return 0;
    report(0, 1);
    return 2;
  }
  if (values.vsix === undefined) buildExtension();
  const suite = await buildSuite();
  const host = prepareHost();
  const folder = new SessionFolder(fixture);
  mkdirSync(output, { recursive: true });
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  try {
    if (values.vsix !== undefined) installExtension(host, folder, resolve(values.vsix));
    const nonce = randomUUID();
    const resultFile = folder.in('result.json');
    server = await startEditorServer(host, folder, { [resultVariable]: resultFile, [nonceVariable]: nonce });
    const opened = await openBrowser(chromium, folder);
    browser = opened.browser;
    const extension = values.vsix === undefined ? projectFolder : folder.writeStandIn();
    const address = workbenchAddress(server, folder.workspace, { extensionDevelopmentPath: extension, extensionTestsPath: suite });
    const code = await waitForEnd(opened.page, browser, server, address);
    return judge(code, readSuiteResult(resultFile, nonce));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return judge(2, undefined);
  } finally {
    await browser?.close();
    await server?.stop();
    folder.remove();
  }
}

/** Opens the workbench and waits until it says how the suite ended. *Failure*: throws where the page, the browser or the extension host ends before, or time is up. */
async function waitForEnd(page: Page, browser: Browser, server: EditorServer, address: string): Promise<number> {
  const log = join(output, 'suite.log');
  writeFileSync(log, '');
  let watch: NodeJS.Timeout | undefined;
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((done, fail) => {
      page.on('crash', () => fail(new Error('The page crashed.')));
      browser.on('disconnected', () => fail(new Error('The browser ended.')));
      limit = setTimeout(() => fail(new Error(`The suite did not end within ${values.timeout} s.`)), Number(values.timeout) * 1000);
      watch = setInterval(() => {
        const end = server.findExtensionHostEnd();
        // The workbench may be about to tell the same; its word is the better one.
        if (end !== undefined) setTimeout(() => fail(new Error(`The process that runs extensions ended (${end}).`)), 3000);
      }, 500);
      open(page, address, log, done).catch(fail);
    });
  } catch (error) {
    if (!page.isClosed()) await page.screenshot({ path: join(output, 'suite-stuck.png') });
    throw error;
  } finally {
    clearTimeout(limit);
    clearInterval(watch);
  }
}

/** Loads the page, with the two functions that a workbench under test calls. */
async function open(page: Page, address: string, log: string, done: (code: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (_type: string, words: unknown[]) => appendFileSync(log, `${format(...words)}\n`));
  await page.exposeFunction('codeAutomationExit', done);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}
