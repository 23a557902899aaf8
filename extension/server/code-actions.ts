import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic, type SnippetTextEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { ignoreNextLine, readDirectives } from '../../eslint-plugin/read-directives.js';
import type { Finding, Fix } from '../../eslint-plugin/rule.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';
import type { FindingView } from './finding-view.js';

/** What an editor says it can do with an edit. */
export interface EditAbilities {
  /** Whether edits may name the version of the document they are meant for. */
  readonly documentChanges: boolean;
  /** Whether an edit may leave the cursor at a place. */
  readonly snippets: boolean;
}

/** Offers what can be done about a finding: its own fixes and suggestions, then to ignore it with a reason. */
export function codeActions(
  finding: Finding,
  diagnostic: Diagnostic,
  view: FindingView,
  versionOf: (uri: string) => number | null,
  abilities: EditAbilities,
): CodeAction[] {
  const offer = (title: string, edits: EditsByFile): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: toWorkspaceEdit(edits, view, versionOf, abilities),
  });
  return [
    ...finding.fixes.map(fix => ({ ...offer(fix.title[view.locale], editsOf(fix, view)), ...(fix.kind === 'fix' ? { isPreferred: true } : {}) })),
    offer(l10n.t('Ignore {0} on this line with a reason', finding.rule), ignoreLine(finding, view, abilities)),
  ];
}

/** Offers to write the word that was probably meant in a policy, a pack or a model, in the quotes that stand there. */
export function meantAction({ file, meant }: PolicyProblem & { readonly meant: string }, diagnostic: Diagnostic, { places }: Pick<FindingView, 'places'>, versionOf: (uri: string) => number | null, { documentChanges }: EditAbilities): CodeAction {
  const quote = /^["']/.exec(places.documentOf(file).getText(diagnostic.range))?.[0] ?? '';
  const edits = [{ range: diagnostic.range, newText: `${quote}${meant}${quote}` }];
  const uri = places.uriOf(file);
  return {
    title: l10n.t("Change it to '{0}'", meant),
    kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: true,
    edit: documentChanges ? { documentChanges: [{ textDocument: { uri, version: versionOf(uri) }, edits }] } : { changes: { [uri]: edits } },
  };
}

type EditsByFile = ReadonlyMap<string, (TextEdit | SnippetTextEdit)[]>;

function editsOf(fix: Fix, { places }: FindingView): EditsByFile {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, span, text } of fix.edits) {
    const edit = { range: places.rangeOf({ file, ...span }), newText: text };
    byFile.set(file, [...(byFile.get(file) ?? []), edit]);
  }
  return byFile;
}

function toWorkspaceEdit(edits: EditsByFile, { places }: FindingView, versionOf: (uri: string) => number | null, abilities: EditAbilities): WorkspaceEdit {
  const byUri = [...edits].map(([file, list]) => [places.uriOf(file), list] as const);
  if (abilities.documentChanges) return { documentChanges: byUri.map(([uri, list]) => ({ textDocument: { uri, version: versionOf(uri) }, edits: list })) };
  return { changes: Object.fromEntries(byUri.map(([uri, list]) => [uri, list.filter(edit => 'newText' in edit)])) };
}

/**
 * Writes a directive above the finding's line, or adds the rule to the one that stands there. The reason stays empty for the person to
 * write: a directive without one is reported.
 */
function ignoreLine({ rule, place }: Finding, { places }: FindingView, abilities: EditAbilities): EditsByFile {
  const document = places.documentOf(place.file);
  const text = document.getText();
  const { line } = document.positionAt(place.start);
  const above = readDirectives(text).find(directive => directive.line === line && directive.word === ignoreNextLine);
  if (above !== undefined) {
    const reasonAt = text.slice(above.span.start, above.span.end).search(/\s--(?:\s|$)/);
    const at = document.positionAt(reasonAt < 0 ? above.span.end : above.span.start + reasonAt);
    return new Map([[place.file, [{ range: { start: at, end: at }, newText: `, ${rule}` }]]]);
  }
  const lineStart = document.offsetAt({ line, character: 0 });
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const [open, close] = commentMarks(place.file, text, lineStart + indent.length);
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const start = { line, character: 0 };
  const range = { start, end: start };
  const words = `${indent}${open} ${ignoreNextLine} ${rule} -- `;
  const rest = `${close === '' ? '' : ` ${close}`}${lineEnd}`;
  if (!abilities.snippets || !abilities.documentChanges) return new Map([[place.file, [{ range, newText: words + rest }]]]);
  return new Map([[place.file, [{ range, snippet: { kind: 'snippet', value: `${asSnippet(words)}\${1}${asSnippet(rest)}` } }]]]);
}

/** Chooses how a comment is written before the first word of a line: in markup, between JSX children, or in a script. */
function commentMarks(file: string, text: string, offset: number): readonly [open: string, close: string] {
  const before = text.slice(0, offset);
  if (/\.(?:wxml|axml|swan)$/.test(file)) return ['<!--', '-->'];
  if (/\.(?:vue|html?|ejs|hbs|handlebars|njk)$/.test(file) && before.lastIndexOf('<script') <= before.lastIndexOf('</script')) return ['<!--', '-->'];
  // A line that opens a tag or a brace after a closed tag or brace stands between JSX children, where `//` would be shown as text.
  const startsChild = /^(?:<[A-Za-z>]|\{)/.test(text.slice(offset));
  if (/\.(?:tsx|jsx|js)$/.test(file) && startsChild && /(?:[^=]>|\})\s*$/.test(before) && /<\/?[A-Za-z>]/.test(before)) return ['{/*', '*/}'];
  return ['//', ''];
}

function asSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
