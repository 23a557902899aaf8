import { nodesAround, parseScript } from './parse-script.js';
import { ts, SyntaxKind } from './typescript.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A statement, and what may be written around it. */
export interface StatementAround {
  /** Without the comments before it. For an `arrow` the expression. */
  readonly span: Stretch;
  /** Where something may be written that comes before it: before the comments that stand on lines of their own. */
  readonly before: number;
  /** `list`: others may stand beside it. `body`: it is all that a condition or loop does. `arrow`: it is the expression that an arrow function gives. */
  readonly position: 'list' | 'body' | 'arrow';
  /** Whether it is an expression and nothing else, which declares nothing and may move into a block. */
  readonly isExpression: boolean;
  /** Whether its function goes on after the block that it stands in, in another round of it at least: who returns there leaves out more. */
  readonly goesOn: boolean;
  /** The function it belongs to; absent at the top level. */
  readonly function?: EnclosingFunction;
}

export interface EnclosingFunction {
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** What it may return early by what it declares: nothing, `undefined`, `null`, or only values of its own. */
  readonly mayReturn: 'nothing' | 'undefined' | 'null' | 'values';
}

/**
 * Finds the innermost statement around a span, in the function that runs it.
 *
 * *Failure*: undefined where nothing can be written before it: in a parameter's default, a class's field, a decorator, a template, a text.
 */
export function findStatementAround(path: string, text: string, span: Stretch): StatementAround | undefined {
  const sourceFile = parseScript(path, text);
  const around = nodesAround(sourceFile, span);
  const innermost = around.at(-1);
  // A script written into a page is text: nothing around it can be its statement.
  if (innermost !== undefined && isText(innermost) && innermost.getStart(sourceFile) < span.start) return undefined;
  for (let at = around.length - 1; at > 0; at--) {
    const node = around[at]!;
    const owner = around[at - 1]!;
    if (ts.isParameter(node) || ts.isDecorator(node) || ts.isClassElement(node) || ts.isHeritageClause(node)) return undefined;
    if (ts.isArrowFunction(owner) && owner.body === node && ts.isExpression(node)) {
      return { ...placeOf(node, sourceFile), position: 'arrow', isExpression: true, goesOn: false, function: describe(owner) };
    }
    if (!ts.isStatement(node) || ts.isBlock(node)) continue;
    const owningFunction = around.slice(0, at).findLast(one => ts.isFunctionLike(one) || ts.isClassStaticBlockDeclaration(one));
    if (owningFunction !== undefined && !isFunction(owningFunction)) return undefined;
    return {
      ...placeOf(node, sourceFile),
      position: ts.isBlock(owner) || ts.isSourceFile(owner) || ts.isCaseOrDefaultClause(owner) ? 'list' : 'body',
      isExpression: ts.isExpressionStatement(node),
      goesOn: goesOnAfter(around.slice(owningFunction === undefined ? 0 : around.indexOf(owningFunction) + 1, at)),
      ...(owningFunction !== undefined && { function: describe(owningFunction) }),
    };
  }
  return undefined;
}

/** Whether a function does something after the innermost of nodes in it, the outermost first. */
function goesOnAfter(nodes: readonly ts.Node[]): boolean {
  return nodes.some((node, index) => {
    if (ts.isIterationStatement(node, false)) return true;
    const inner = nodes[index + 1];
    const list = ts.isBlock(node) || ts.isCaseOrDefaultClause(node) ? node.statements : undefined;
    if (list === undefined || inner === undefined) return false;
    return list.slice(list.indexOf(inner as ts.Statement) + 1).some(statement => !ts.isBreakStatement(statement));
  });
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node;
}

function placeOf(node: ts.Node, sourceFile: ts.SourceFile): Pick<StatementAround, 'span' | 'before'> {
  const start = node.getStart(sourceFile);
  const isOnItsLine = (offset: number) => /(^|[\r\n])[ \t]*$/.test(sourceFile.text.slice(0, offset).slice(-200));
  const [comment] = (ts.getLeadingCommentRanges(sourceFile.text, node.pos) ?? []).filter(({ pos }) => isOnItsLine(pos));
  return { span: { start, end: node.end }, before: comment !== undefined && isOnItsLine(start) ? comment.pos : start };
}

function describe(node: ts.FunctionLikeDeclaration): EnclosingFunction {
  return {
    isAsync: (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Async) !== 0,
    isGenerator: 'asteriskToken' in node && node.asteriskToken !== undefined,
    mayReturn: ts.isConstructorDeclaration(node) || ts.isSetAccessor(node) ? 'nothing' : mayReturn(node.type),
  };
}

/** Reads a declared result. Of a promise or generator it is what that gives in the end. */
function mayReturn(type: ts.TypeNode | undefined): EnclosingFunction['mayReturn'] {
  if (type === undefined) return 'nothing';
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const [only] = parts;
  if (parts.length === 1 && ts.isTypeReferenceNode(only!) && ts.isIdentifier(only.typeName)) {
    const name = only.typeName.text;
    if (/^Promise(Like)?$/.test(name)) return mayReturn(only.typeArguments?.[0]);
    if (/^(Async)?(Iterable|Iterator|IterableIterator)$/.test(name)) return 'nothing';
    if (/^(Async)?Generator$/.test(name)) return only.typeArguments?.[1] === undefined ? 'nothing' : mayReturn(only.typeArguments[1]);
  }
  if (parts.some(part => part.kind === SyntaxKind.VoidKeyword || part.kind === SyntaxKind.AnyKeyword || part.kind === SyntaxKind.UnknownKeyword)) return 'nothing';
  if (parts.some(part => part.kind === SyntaxKind.UndefinedKeyword)) return 'undefined';
  if (parts.some(part => ts.isLiteralTypeNode(part) && part.literal.kind === SyntaxKind.NullKeyword)) return 'null';
  return 'values';
}
