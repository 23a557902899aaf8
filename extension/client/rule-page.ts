import * as vscode from 'vscode';

/** Opens the page of a rule as a preview. Without a rule it takes the finding under the cursor, else it asks. */
export async function openRulePage(extension: vscode.Uri, asked: string | undefined): Promise<void> {
  const folder = vscode.Uri.joinPath(extension, 'rules-docs');
  const rule = asked ?? ruleAtCursor() ?? (await pickRule(folder));
  if (rule === undefined || !/^[a-z][a-z0-9-]*$/.test(rule)) return;
  const pages = [...(isChinese() ? [`${rule}.zh-cn.md`] : []), `${rule}.md`].map(name => vscode.Uri.joinPath(folder, name));
  for (const page of pages) {
    if (!(await exists(page))) continue;
    await vscode.commands.executeCommand('markdown.showPreview', page);
    return;
  }
  await vscode.window.showWarningMessage(vscode.l10n.t("There is no page for '{0}'.", rule));
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = vscode.languages.getDiagnostics(editor.document.uri).find(({ source, range }) => source === 'privacy-lint' && range.contains(editor.selection.active));
  if (here?.code === undefined) return undefined;
  return String(typeof here.code === 'object' ? here.code.value : here.code);
}

async function pickRule(folder: vscode.Uri): Promise<string | undefined> {
  const names = (await exists(folder)) ? (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name) : [];
  const rules = names.flatMap(name => /^([a-z][a-z0-9-]*)\.md$/.exec(name)?.[1] ?? []).sort();
  return vscode.window.showQuickPick(rules, { placeHolder: vscode.l10n.t('Choose a rule') });
}

/** Whether findings are shown in Chinese: by the setting, else by the editor's language, as the server decides it. */
function isChinese(): boolean {
  const locale = vscode.workspace.getConfiguration('privacyLint').get<string>('locale', 'auto');
  return (locale === 'auto' ? vscode.env.language : locale).toLowerCase().startsWith('zh');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // Not there, or not readable: the caller tries the next one.
    return false;
  }
}
