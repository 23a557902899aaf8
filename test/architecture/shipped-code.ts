import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ts } from '../../analysis/syntax/typescript.js';

/** The repository's root, with a slash at its end. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders whose code reaches users. */
export const shippedFolders = ['analysis', 'policy', 'eslint-plugin', 'cli', 'extension'] as const;

/** Parses the sources of a folder, sorted by path; bundles are left out. `fileName` is relative to the root, with forward slashes. */
export function readSources(folder: string): readonly ts.SourceFile[] {
  const sources = known.get(folder) ?? parseFolder(folder);
  known.set(folder, sources);
  return sources;
}

const known = new Map<string, readonly ts.SourceFile[]>();

function parseFolder(folder: string): readonly ts.SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => /[.]ts$/.test(path) && !path.includes('/dist/') && !path.includes('/node_modules/'))
    .sort()
    .map(path => ts.createSourceFile(path, readFileSync(`${root}${path}`, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** Lists a syntax tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, child => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Says where a node stands: `cli/main.ts:3`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

/** Lists the modules that a file loads when it runs, each with its place; `undefined` for one that only running tells. */
export function loadedModules(file: ts.SourceFile): readonly { readonly specifier: string | undefined; readonly place: string }[] {
  return [...nodesOf(file)].flatMap(node => {
    const specifier = loadedBy(node);
    return specifier === undefined ? [] : [{ specifier: ts.isStringLiteralLike(specifier) ? specifier.text : undefined, place: placeOf(node) }];
  });
}

function loadedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const isLoad = node.expression.kind === ts.SyntaxKind.ImportKeyword || /(^|[.])require([.]resolve)?$/.test(node.expression.getText());
  return isLoad ? (node.arguments[0] ?? node) : undefined;
}
