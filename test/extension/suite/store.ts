/** The workspace that the tests open, as they speak of it. */

import * as vscode from 'vscode';
import { until } from './until.js';

export function rootOf(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

export function uriOf(file: string): vscode.Uri {
  return vscode.Uri.joinPath(rootOf(), file);
}

/** Our diagnostics of a file, in the order of the text. */
export function diagnosticsOf(file: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uriOf(file))
    .filter(({ source }) => source === 'privacy-lint')
    .sort((left, right) => left.range.start.compareTo(right.range.start));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export async function show(file: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(file)));
}

/** Closes the editor that is shown, without its changes. */
export async function closeUnsaved(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Waits for a finding of a rule, and gives its diagnostic. */
export function findingOf(file: string, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule} in ${file}`, () => diagnosticsOf(file).find(diagnostic => ruleOf(diagnostic) === rule));
}

/** Asks for the quick fix with a title that matches, at a diagnostic. */
export async function quickFix(file: string, { range }: vscode.Diagnostic, title: RegExp): Promise<vscode.CodeAction> {
  return until(`a quick fix ${title}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uriOf(file), range, vscode.CodeActionKind.QuickFix.value);
    return actions.find(action => title.test(action.title));
  });
}
