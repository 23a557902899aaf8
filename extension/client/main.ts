/** The extension in the editor: starts the language server and shows how it fares. */

import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { analysisStatus, type AnalysisStatus } from '../protocol/analysis-status.js';
import type { InitializationOptions } from '../protocol/initialization-options.js';
import { settingsSection } from '../protocol/settings.js';
import { registerCommands } from './commands.js';
import { StatusBar } from './status-bar.js';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Privacy Lint', { log: true });
  const statusBar = new StatusBar();
  const module = vscode.Uri.joinPath(context.extensionUri, 'extension', 'dist', 'server.cjs').fsPath;
  client = new LanguageClient(
    settingsSection,
    'Privacy Lint',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=127.0.0.1:6019'] } },
    },
    {
      documentSelector: [
        { scheme: 'file', pattern: '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,html,htm,ejs,hbs,handlebars,njk}' },
        { scheme: 'file', pattern: '**/privacy.{yml,yaml,json}' },
        { scheme: 'file', pattern: '**/{pack.yml,pack.yaml,*.model.yml,*.model.yaml}' },
      ],
      initializationOptions: initializationOptions(context.extensionUri),
      outputChannel: output,
    },
  );
  context.subscriptions.push(output, statusBar, ...registerCommands(client, context.extensionUri));
  client.onNotification(analysisStatus, (status: AnalysisStatus) => statusBar.show(status));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) statusBar.show({ state: 'analysing', findings: 0, errors: 0, files: 0 });
    if (newState === State.Stopped) statusBar.show({ state: 'failed', findings: 0, errors: 0, files: 0, reason: vscode.l10n.t('The language server is not running.') });
  });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function initializationOptions(extension: vscode.Uri): InitializationOptions {
  const folder = (name: string) => `${vscode.Uri.joinPath(extension, name).toString()}/`;
  return { rulePages: folder('rules-docs'), translations: folder('l10n'), showsDiagnosticOnHover: true };
}
