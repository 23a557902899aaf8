import { nodesAround, parseScript } from './parse-script.js';
import { ts } from './typescript.js';

/** A call of a function by its plain name whose answer decides whether something is done. */
export interface AskingCall {
  readonly name: string;
  /** How many arguments it is given. */
  readonly count: number;
  /** The text of its first argument, where that is a literal. */
  readonly first?: string;
}

/**
 * Finds the calls whose answers decide whether a span is reached, in the functions around it: in conditions around it, in those before it
 * that return or throw, and behind constants that such conditions test. Each name once, the nearest first.
 */
export function findCallsAskedBefore(path: string, text: string, span: { readonly start: number; readonly end: number }): readonly AskingCall[] {
  const around = nodesAround(parseScript(path, text), span);
  const constants = new Map<string, ts.Expression>();
  const conditions: ts.Expression[] = [];
  for (const [index, owner] of around.entries()) {
    const node = around[index + 1];
    if (node === undefined) break;
    if ((ts.isIfStatement(owner) || ts.isConditionalExpression(owner)) && node !== (ts.isIfStatement(owner) ? owner.expression : owner.condition)) conditions.push(ts.isIfStatement(owner) ? owner.expression : owner.condition);
    if (ts.isBinaryExpression(owner) && owner.right === node) conditions.push(owner.left);
    if (!ts.isBlock(owner) && !ts.isSourceFile(owner) && !ts.isCaseOrDefaultClause(owner)) continue;
    for (const statement of owner.statements) {
      if (statement === node) break;
      if (ts.isIfStatement(statement) && leaves(statement.thenStatement)) conditions.push(statement.expression);
      if (ts.isVariableStatement(statement)) for (const { name, initializer } of statement.declarationList.declarations) if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    }
  }
  const calls = conditions.reverse().flatMap(condition => callsIn(condition, constants));
  return [...new Map([...calls].reverse().map(call => [call.name, call])).values()].reverse();
}

/** Whether what follows an `if` is not reached where its condition holds. */
function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last));
}

function callsIn(expression: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): readonly AskingCall[] {
  if (ts.isParenthesizedExpression(expression) || ts.isAwaitExpression(expression) || ts.isNonNullExpression(expression)) return callsIn(expression.expression, constants);
  if (ts.isPrefixUnaryExpression(expression)) return callsIn(expression.operand, constants);
  if (ts.isBinaryExpression(expression)) return [...callsIn(expression.left, constants), ...callsIn(expression.right, constants)];
  if (ts.isIdentifier(expression)) {
    const held = constants.get(expression.text);
    // A constant that holds another one is looked into no further.
    return held === undefined || ts.isIdentifier(held) ? [] : callsIn(held, new Map());
  }
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return [];
  const [first] = expression.arguments;
  return [{ name: expression.expression.text, count: expression.arguments.length, ...(first && ts.isStringLiteralLike(first) && { first: first.text }) }];
}
