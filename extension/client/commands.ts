import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { AnalysisStatus } from '../protocol/analysis-status.js';
import { scanWorkspace } from '../protocol/scan-workspace.js';
import { openRulePage } from './rule-page.js';

/** Registers what a person can ask for in the command palette. */
export function registerCommands(client: LanguageClient, extension: vscode.Uri): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('privacyLint.restartServer', () => client.restart()),
    vscode.commands.registerCommand('privacyLint.showOutput', () => client.outputChannel.show()),
    vscode.commands.registerCommand('privacyLint.scanWorkspace', () => scan(client)),
    vscode.commands.registerCommand('privacyLint.openRulePage', (rule?: unknown) => openRulePage(extension, typeof rule === 'string' ? rule : undefined)),
  ];
}

/** Scans everything anew and says what was found; answers with it, for those who call the command. */
async function scan(client: LanguageClient): Promise<AnalysisStatus> {
  const status = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Scanning the workspace…') }, () =>
    client.sendRequest<AnalysisStatus>(scanWorkspace),
  );
  void say(status);
  return status;
}

async function say({ state, findings, files, reason }: AnalysisStatus): Promise<void> {
  if (state === 'off') {
    await vscode.window.showInformationMessage(vscode.l10n.t('Privacy Lint is turned off in the settings.'));
  } else if (state === 'failed') {
    await vscode.window.showWarningMessage(reason ?? vscode.l10n.t('The analysis failed.'));
  } else if (findings === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Privacy Lint found nothing to report in {0} files.', files));
  } else {
    const show = vscode.l10n.t('Show problems');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Privacy Lint: {0} findings in {1} files.', findings, files), show);
    if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
