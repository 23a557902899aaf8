import { parseScript } from './parse-script.js';
import { ts, SyntaxKind } from './typescript.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a module brings in, and where one more import belongs. */
export interface ModuleHead {
  readonly imports: readonly ImportedModule[];
  /** Where a line with another import may be written; `after` says that it follows a line, else that it comes before one. */
  readonly place: { readonly at: number; readonly after: boolean };
  readonly quote: "'" | '"';
  readonly hasSemicolons: boolean;
  /** What a line further in begins with more than the lines around it: a tab, or blanks. */
  readonly indent: string;
  /** Whether it is a script or CommonJS module: it requires and imports nothing. */
  readonly isCommonJs: boolean;
  /** Every name that something in the file declares: variables, parameters, functions, classes, imports. */
  readonly declared: ReadonlySet<string>;
}

export interface ImportedModule {
  readonly specifier: string;
  /** Whether it brings in nothing but types. */
  readonly isTypeOnly: boolean;
  /** What it brings in: `imported` is `default`, `*` or the exported name. */
  readonly names: readonly { readonly imported: string; readonly local: string }[];
  /** Where another name may be added to the braces; absent without braces. `isEmpty`: there is none yet. */
  readonly braces?: { readonly at: number; readonly isEmpty: boolean };
  readonly span: Stretch;
}

/** Reads the imports of a file. */
export function readModuleHead(path: string, text: string): ModuleHead {
  const sourceFile = parseScript(path, text);
  const declarations = sourceFile.statements.filter(ts.isImportDeclaration);
  const last = declarations.at(-1);
  const [first] = sourceFile.statements;
  const end = sourceFile.statements.findIndex(statement => !isDirective(statement));
  const directives = end < 0 ? sourceFile.statements : sourceFile.statements.slice(0, end);
  const isCommonJs = declarations.length === 0 && !sourceFile.statements.some(ts.isExportDeclaration) && /\.c[jt]s$|\.js$/.test(path) && /\b(?:require\s*\(|module\.exports|exports\.)/.test(text);
  const before = last ?? (isCommonJs ? lastRequired(sourceFile.statements.slice(directives.length)) : undefined) ?? directives.at(-1);
  const shebang = ts.getShebang(text)?.length ?? 0;
  const start = path.endsWith('.vue') ? (first?.getStart(sourceFile) ?? 0) : shebang === 0 ? 0 : Math.min(text.length, shebang + 1);
  const quoted = [...declarations.map(one => one.moduleSpecifier.getText(sourceFile)[0]), /\bfrom\s+(['"])/.exec(text)?.[1], /['"]/.exec(text)?.[0]].find(one => one !== undefined);
  return {
    imports: declarations.map(declaration => describe(declaration, sourceFile)),
    place: before === undefined ? { at: start, after: false } : { at: before.end, after: true },
    quote: quoted === '"' ? '"' : "'",
    hasSemicolons: before === undefined ? first === undefined || text[first.end - 1] === ';' || (text[first.end - 1] === '}' && hasSemicolonsWithin(text)) : text[before.end - 1] === ';',
    indent: indentIn(text),
    isCommonJs,
    declared: declaredIn(sourceFile),
  };
}

function describe(declaration: ts.ImportDeclaration, sourceFile: ts.SourceFile): ImportedModule {
  const clause = declaration.importClause;
  const bindings = clause?.namedBindings;
  const names: { imported: string; local: string }[] = [];
  if (clause?.name) names.push({ imported: 'default', local: clause.name.text });
  if (bindings && ts.isNamespaceImport(bindings)) names.push({ imported: '*', local: bindings.name.text });
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  for (const element of elements ?? []) if (!element.isTypeOnly) names.push({ imported: (element.propertyName ?? element.name).text, local: element.name.text });
  return {
    specifier: ts.isStringLiteral(declaration.moduleSpecifier) ? declaration.moduleSpecifier.text : '',
    isTypeOnly: clause?.phaseModifier === SyntaxKind.TypeKeyword,
    names,
    ...(elements && { braces: { at: elements.at(-1)?.end ?? bindings!.getStart(sourceFile) + 1, isEmpty: elements.length === 0 } }),
    span: { start: declaration.getStart(sourceFile), end: declaration.end },
  };
}

/** The last of the lines at the beginning that require something, each a declaration of its own. */
function lastRequired(statements: readonly ts.Statement[]): ts.Statement | undefined {
  const end = statements.findIndex(statement => !ts.isVariableStatement(statement) || !statement.declarationList.declarations.every(({ initializer }) => initializer !== undefined && isRequired(initializer)));
  return (end < 0 ? statements : statements.slice(0, end)).at(-1);
}

function isRequired(node: ts.Expression): boolean {
  if (ts.isCallExpression(node)) return (ts.isIdentifier(node.expression) && node.expression.text === 'require') || isRequired(node.expression);
  return ts.isPropertyAccessExpression(node) && isRequired(node.expression);
}

/** The step of the first line that is further in; what continues a comment is none. */
function indentIn(text: string): string {
  return /(?:^|\n)(\t|  +)(?![*\s])/.exec(text)?.[1] ?? '  ';
}

/** Whether a statement is one of `'use strict'` and the like, which must stay first. */
function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}

function declaredIn(sourceFile: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const pending: ts.Node[] = [sourceFile];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { name } = node as { readonly name?: ts.Node };
    if (name !== undefined && ts.isIdentifier(name) && isBinding(node)) names.add(name.text);
    node.forEachChild(child => void pending.push(child));
  }
  return names;
}

/** Whether the name of a node is one that code beside it can use. */
function isBinding(node: ts.Node): boolean {
  return !ts.isPropertyAccessExpression(node) && !ts.isPropertyAssignment(node) && !ts.isTypeElement(node) && !ts.isClassElement(node) && !ts.isJsxAttribute(node);
}

/** Whether lines end with semicolons, or none that could. */
function hasSemicolonsWithin(text: string): boolean {
  return /;[ \t]*\r?$/m.test(text) || !/[\w)'"\]][ \t]*\r?$/m.test(text);
}
