import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { EditorServer } from './editor-server.js';
import type { SessionFolder } from './session-folder.js';

/** Finds a Chromium on this machine: the one named by `CHROMIUM`, else where distributions put it. */
export function findChromium(): string | undefined {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const candidates = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual;
  return candidates.find(path => existsSync(path));
}

/** Opens a browser with one page. A request to anything but this machine is refused. */
export async function openBrowser(executablePath: string, folder: SessionFolder, size = { width: 1280, height: 800 }): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({
    executablePath,
    timeout: 60_000,
    env: definedOnly(folder.environment()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ viewport: size, locale: 'en-US' });
  await context.route(
    url => url.hostname !== '127.0.0.1',
    route => route.abort(),
  );
  return { browser, page: await context.newPage() };
}

/** What the workbench takes from its address: an extension in development, tests to run, a file to open. All paths are absolute. */
export interface WorkbenchPayload {
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
  readonly openFile?: string;
}

/** Gives the address at which the workbench opens a folder. */
export function workbenchAddress({ authority }: EditorServer, workspace: string, payload: WorkbenchPayload): string {
  const remote = Object.entries(payload).map(([key, path]) => [key, `vscode-remote://${authority}${path}`]);
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify([...remote, ['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]) });
  return `http://${authority}/?${query}`;
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
