import type { BlockIndex } from '../ir/function-body.js';
import type { Register } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { assignTo } from './assignments.js';
import { declareList } from './declarations.js';
import { inside } from './exits.js';
import type { FunctionLowering } from './function-lowering.js';
import { lowerCondition, lowerEffect } from './logic.js';
import { bindPattern, namesOf } from './patterns.js';
import { lowerVariables } from './variable-statements.js';

type LowerNested = (body: FunctionLowering, statement: ts.Statement) => void;

/** Lowers `while (condition) …`. */
export function lowerWhile(body: FunctionLowering, node: ts.WhileStatement, labels: readonly string[], lowerNested: LowerNested): void {
  const [head, round, after] = [body.block(), body.block(), body.block()];
  body.jumpInto(head);
  lowerLoopCondition(body, node.expression, round, after);
  body.enter(round);
  insideLoop(body, labels, after, head, () => lowerNested(body, node.statement));
  body.jump(head);
  body.enter(after);
}

/** Lowers `do … while (condition)`. */
export function lowerDo(body: FunctionLowering, node: ts.DoStatement, labels: readonly string[], lowerNested: LowerNested): void {
  const [round, test, after] = [body.block(), body.block(), body.block()];
  body.jumpInto(round);
  insideLoop(body, labels, after, test, () => lowerNested(body, node.statement));
  body.jumpInto(test);
  lowerLoopCondition(body, node.expression, round, after);
  body.enter(after);
}

/** Lowers `for (initializer; condition; incrementor) …`. */
export function lowerFor(body: FunctionLowering, node: ts.ForStatement, labels: readonly string[], lowerNested: LowerNested): void {
  const { initializer, condition, incrementor } = node;
  const [head, round, update, after] = [body.block(), body.block(), body.block(), body.block()];
  body.inScope(node, () => {
    if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) {
      declareList(body, initializer);
      lowerVariables(body, initializer, initializer.pos);
    } else if (initializer !== undefined) lowerEffect(body, initializer);
    body.jumpInto(head);
    if (condition === undefined) body.jump(round);
    else lowerLoopCondition(body, condition, round, after);
    body.enter(round);
    insideLoop(body, labels, after, update, () => lowerNested(body, node.statement));
    body.jumpInto(update);
    if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) renewCaptured(body, initializer);
    if (incrementor !== undefined) lowerEffect(body, incrementor);
    body.jump(head);
  });
  body.enter(after);
}

/** Gives the next round of a loop variables of its own, where functions hold on to those of this one: `for (let i = 0; …) later(() => i)`. */
function renewCaptured(body: FunctionLowering, list: ts.VariableDeclarationList): void {
  if ((list.flags & ts.NodeFlags.BlockScoped) === 0) return;
  for (const name of list.declarations.flatMap(declaration => namesOf(declaration.name))) {
    const variable = body.findOwn(name.text);
    const span = body.file.spanOf(name);
    if (variable !== undefined && body.file.variableOf(variable).captured) body.declare(variable, body.read(variable, span), span);
  }
}

/** Lowers `for (… of …)`, `for await (… of …)` and `for (… in …)`. */
export function lowerForEach(body: FunctionLowering, node: ts.ForOfStatement | ts.ForInStatement, labels: readonly string[], lowerNested: LowerNested): void {
  const { file } = body;
  const source = body.families.expression(body, node.expression);
  const over = ts.isForInStatement(node) ? 'keys' : node.awaitModifier === undefined ? 'elements' : 'awaited-elements';
  if (over === 'awaited-elements') body.awaits = true;
  const [head, round, after] = [body.block(), body.block(), body.block()];
  body.jumpInto(head);
  body.branch(source, round, after, file.spanOf(node.expression), 'more');
  body.enter(round);
  body.inScope(node, () => {
    const target = body.target();
    body.emit({ kind: 'iterate', target, source, over, span: file.spanOf(node.initializer) });
    bindHead(body, node.initializer, target);
    insideLoop(body, labels, after, head, () => lowerNested(body, node.statement));
  });
  body.jump(head);
  body.enter(after);
}

function bindHead(body: FunctionLowering, initializer: ts.ForInitializer, value: Register): void {
  if (!ts.isVariableDeclarationList(initializer)) {
    assignTo(body, initializer, value);
    return;
  }
  declareList(body, initializer);
  const declaration = initializer.declarations[0];
  if (declaration !== undefined) bindPattern(body, declaration.name, value);
}

/** Ends the head of a loop; `while (true)` asks nothing. */
function lowerLoopCondition(body: FunctionLowering, condition: ts.Expression, round: BlockIndex, after: BlockIndex): void {
  if (condition.kind === SyntaxKind.TrueKeyword) body.jump(round);
  else lowerCondition(body, condition, round, after);
}

function insideLoop(body: FunctionLowering, labels: readonly string[], breakTo: BlockIndex, continueTo: BlockIndex, lower: () => void): void {
  inside(body, { kind: 'target', labels, breakTo, continueTo, isAnonymous: true }, lower);
}
