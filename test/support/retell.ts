import { ts } from '../../analysis/syntax/typescript.js';

/** Picks one of `count`, as chance has it. */
export type Chance = (count: number) => number;

/** Ways to tell a program otherwise that do the same, by name. Each gives the text anew, or the same where it finds nothing to change. */
export const retellings: Readonly<Record<string, (path: string, text: string, chance: Chance) => string>> = {
  'with blank lines and remarks': (path, text, chance) => insertBetween(path, text, chance, () => '\n\n// By the way.\n'),
  'with code that never runs': (path, text, chance) => insertBetween(path, text, chance, () => `\nif (false) { ${deadCode[chance(deadCode.length)]} }\n`),
  'with functions nobody calls': (path, text, chance) => insertBetween(path, text, chance, index => `\nfunction nobodyCalls${index}(it) { const kept = [it]; return kept.map(one => one.email); }\n`),
  'with its functions in another order': moveFunctions,
  'with its variables called otherwise': rename,
};

const deadCode = ["sink(source('email'));", 'for (;;) sink({ ...source(\'phone\') });', "throw new Error(source('email'));"];

/** Where a statement may be put: before one of a list, but for directives, imports, what follows a label, and what a call of a sink is told by. */
function insertBetween(path: string, text: string, chance: Chance, of: (index: number) => string): string {
  const places = statementLists(path, text).flatMap(list => list.filter(one => !ts.isImportDeclaration(one) && !isDirective(one) && !isWithinSink(one)).map(one => one.getStart()));
  if (places.length === 0) return text;
  const chosen = new Set(Array.from({ length: 1 + chance(4) }, () => places[chance(places.length)]!));
  return edit(text, [...chosen].map((start, index) => ({ start, end: start, text: of(index) })));
}

function isWithinSink(node: ts.Node): boolean {
  for (let around = node.parent; around; around = around.parent) if (ts.isCallExpression(around) && around.expression.getText() === 'sink') return true;
  return false;
}

/** Function declarations are there before anything runs: where they stand among the others does not matter. */
function moveFunctions(path: string, text: string, chance: Chance): string {
  const edits: Edit[] = [];
  for (const list of statementLists(path, text)) {
    const functions = list.filter(one => ts.isFunctionDeclaration(one) && one.body !== undefined && one.name !== undefined && !one.modifiers);
    const names = new Set(functions.map(one => (one as ts.FunctionDeclaration).name!.text));
    // Of two of one name the last one counts.
    if (functions.length < 2 || names.size < functions.length || functions.some(isOverload(list))) continue;
    const turned = functions.map((_, index) => functions[(index + 1 + chance(functions.length - 1)) % functions.length]!);
    if (new Set(turned).size < turned.length) turned.reverse().splice(0, turned.length, ...[...functions].reverse());
    functions.forEach((one, index) => edits.push({ start: one.getStart(), end: one.end, text: text.slice(turned[index]!.getStart(), turned[index]!.end) }));
    break;
  }
  return edit(text, edits);
}

function isOverload(list: readonly ts.Statement[]): (one: ts.Statement) => boolean {
  return one => list.some(other => other !== one && ts.isFunctionDeclaration(other) && ts.isFunctionDeclaration(one) && other.name?.text === one.name?.text);
}

/** What the new name of a variable ends with. */
export const renamed = 'Told';

/** Gives variables other names, wherever they are named. Names that are also those of members, exports or types stay. */
function rename(path: string, text: string): string {
  const file = parse(path, text);
  const declared = new Set<string>();
  // A comment says which functions make the elements.
  const fixed = new Set([...text.matchAll(/@jsx(?:Frag)?\s+(\w+)/g)].map(([, name]) => name!));
  const uses: { readonly node: ts.Identifier; readonly isShort: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) note(node);
    node.forEachChild(visit);
  };
  const note = (node: ts.Identifier): void => {
    const { parent } = node;
    const isShort = ts.isShorthandPropertyAssignment(parent) || (ts.isBindingElement(parent) && parent.name === node && !parent.propertyName && ts.isObjectBindingPattern(parent.parent) && !parent.dotDotDotToken);
    if (isDeclared(node)) declared.add(node.text);
    if (isField(parent)) fixed.add(node.text);
    if (isShort || isVariable(node)) uses.push({ node, isShort });
    else fixed.add(node.text);
  };
  visit(file);
  return edit(text, uses.filter(({ node }) => declared.has(node.text) && !fixed.has(node.text)).map(({ node, isShort }) => {
    const { parent } = node;
    const other = `${node.text}${renamed}`;
    return { start: node.getStart(), end: node.end, text: isShort && (ts.isShorthandPropertyAssignment(parent) || ts.isBindingElement(parent)) ? `${node.text}: ${other}` : other };
  }));
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares = ((ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) && parent.name === node) || (ts.isFunctionDeclaration(parent) && parent.name === node);
  if (!declares || node.text === 'this' || node.text.startsWith('__')) return false;
  for (let around: ts.Node = parent; around; around = around.parent) {
    if (ts.isVariableStatement(around) || ts.isFunctionDeclaration(around)) {
      if (around.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DeclareKeyword)) return false;
    }
  }
  return !isField(parent);
}

/** Whether it is a parameter of a constructor that is a field as well. */
function isField(node: ts.Node): boolean {
  return ts.isParameter(node) && node.modifiers !== undefined;
}

/** Whether the name stands for a variable there, not for a member, a label, an attribute or a type. */
function isVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) || ts.isEnumMember(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return true;
  if (ts.isFunctionDeclaration(parent)) return true;
  if (ts.isJsxAttribute(parent) || ts.isJsxOpeningLikeElement(parent) || ts.isJsxClosingElement(parent)) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent) || ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return false;
  return ts.isExpression(parent) ? !ts.isFunctionExpression(parent) && !ts.isClassExpression(parent) && !ts.isMetaProperty(parent) : ts.isStatement(parent) || ts.isTemplateSpan(parent) || ts.isComputedPropertyName(parent) || ts.isJsxExpression(parent) || ts.isSpreadAssignment(parent) || ts.isVariableDeclarationList(parent) || ts.isCaseClause(parent) || ts.isDecorator(parent) || ts.isJsxSpreadAttribute(parent);
}

function isDirective(one: ts.Statement): boolean {
  return ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression);
}

function statementLists(path: string, text: string): readonly (readonly ts.Statement[])[] {
  const lists: (readonly ts.Statement[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSourceFile(node) || ts.isBlock(node)) lists.push(node.statements);
    node.forEachChild(visit);
  };
  visit(parse(path, text));
  return lists;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edit(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((left, right) => right.start - left.start).reduce((before, one) => before.slice(0, one.start) + one.text + before.slice(one.end), text);
}
