import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditorHost } from './host.js';

/** A temporary folder for one run: the editor's data, its sockets and a copy of the workspace. Nothing of a run stays outside. */
export class SessionFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'privacy-lint-editor-'));
  readonly workspace = this.in('workspace');
  readonly log = this.in('server.log');

  constructor(workspace: string, settings: Readonly<Record<string, unknown>> = {}) {
    for (const name of ['server', 'data/User', 'extensions', 'home', 'sockets']) mkdirSync(this.in(name), { recursive: true });
    cpSync(workspace, this.workspace, { recursive: true });
    writeFileSync(this.in('data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
    writeFileSync(this.log, '');
  }

  in(name: string): string {
    return join(this.path, name);
  }

  /** What the editor's processes see. Their home and sockets are in the folder; `VSCODE_CLI` keeps them from asking a login shell. */
  environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^VSCODE_|^ELECTRON_/.test(name));
    const sockets = this.in('sockets');
    return { ...Object.fromEntries(inherited), HOME: this.in('home'), TMPDIR: sockets, XDG_RUNTIME_DIR: sockets, VSCODE_CLI: '1', EXTENSIONS_GALLERY: '{}', ...more };
  }

  /**
   * Makes a folder with only some of the built-in extensions: a faster start, no Git, no assistants. The page also knows built-in
   * extensions with a web version, whose files are not installed, and fails on each that the server lacks; those get an empty stand-in.
   */
  chooseBuiltIns({ builtInExtensions }: EditorHost, wanted: readonly string[]): string {
    const chosen = this.in('built-in');
    mkdirSync(chosen);
    for (const name of readdirSync(builtInExtensions)) {
      const from = join(builtInExtensions, name);
      if (wanted.includes(name)) {
        symlinkSync(from, join(chosen, name));
        continue;
      }
      const manifest = readManifest(join(from, 'package.json'));
      if (manifest?.browser === undefined || manifest.publisher === undefined) continue;
      writeExtension(join(chosen, name), { name: manifest.name, publisher: manifest.publisher, version: manifest.version });
    }
    return chosen;
  }

  /** Makes an extension that does nothing: the editor runs tests only where there is one in development. */
  writeStandIn(): string {
    writeExtension(this.in('stand-in'), { name: 'stand-in', publisher: 'test', version: '0.0.0' });
    return this.in('stand-in');
  }

  remove(): void {
    if (process.env.KEEP) console.log(`Kept ${this.path}.`);
    else rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

function writeExtension(folder: string, manifest: object): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, engines: { vscode: '*' } }));
}

function readManifest(path: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    // Not an extension, as the folder of build scripts.
    return undefined;
  }
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.restoreWindows': 'none',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
};
