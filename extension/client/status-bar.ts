import * as vscode from 'vscode';
import type { AnalysisStatus } from '../protocol/analysis-status.js';

/** The entry in the status bar: how many findings there are, and whether the analysis runs, rests or failed. A click opens the problems. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('privacyLint.status', vscode.StatusBarAlignment.Left, 0);

  constructor() {
    this.#item.name = 'Privacy Lint';
    this.#item.command = 'workbench.actions.view.problems';
    this.show({ state: 'analysing', findings: 0, errors: 0, files: 0 });
  }

  show(status: AnalysisStatus): void {
    if (status.state === 'off') {
      this.#item.hide();
      return;
    }
    const { label, background } = appearanceOf(status);
    this.#item.text = label;
    this.#item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
    this.#item.tooltip = tooltipOf(status);
    this.#item.accessibilityInformation = { label: `Privacy Lint: ${wordsOf(status)}`, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}

function appearanceOf({ state, findings }: AnalysisStatus): { readonly label: string; readonly background?: string } {
  switch (state) {
    case 'analysing': return { label: '$(loading~spin) Privacy' };
    case 'failed': return { label: '$(shield) Privacy $(warning)', background: 'statusBarItem.warningBackground' };
    case 'ready': return { label: findings === 0 ? '$(shield) Privacy' : `$(shield) Privacy ${findings}` };
    case 'off': return { label: '' };
  }
}

function wordsOf({ state, findings, files, reason }: AnalysisStatus): string {
  switch (state) {
    case 'analysing': return vscode.l10n.t('Analysing…');
    case 'failed': return reason ?? vscode.l10n.t('The analysis failed.');
    case 'ready': return vscode.l10n.t('{0} findings in {1} files', findings, files);
    case 'off': return '';
  }
}

function tooltipOf(status: AnalysisStatus): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString('', true);
  tooltip.isTrusted = { enabledCommands: ['privacyLint.scanWorkspace', 'privacyLint.showOutput', 'privacyLint.restartServer'] };
  tooltip.appendMarkdown('**Privacy Lint**\n\n');
  tooltip.appendText(wordsOf(status));
  const link = (icon: string, title: string, command: string) => `[$(${icon}) ${title}](command:privacyLint.${command})`;
  const links = [
    link('search', vscode.l10n.t('Scan workspace'), 'scanWorkspace'),
    link('output', vscode.l10n.t('Show output'), 'showOutput'),
    link('debug-restart', vscode.l10n.t('Restart server'), 'restartServer'),
  ];
  tooltip.appendMarkdown(`\n\n${links.join(' &nbsp; ')}`);
  return tooltip;
}
