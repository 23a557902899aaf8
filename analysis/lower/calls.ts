import type { DeclaredType } from '../ir/declared-type.js';
import type { Argument, Operation, Register } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { ownerArguments } from './arkts.js';
import { constantText } from './constant-text.js';
import { declaredType } from './declared-types.js';
import type { FunctionLowering } from './function-lowering.js';
import { elementKey } from './property-keys.js';
import { commonJsExports, isInstanceName, isModuleExports } from './variables.js';

type ChainLink =
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression
  | ts.CallExpression
  | ts.ParenthesizedExpression
  | ts.NonNullExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.TypeAssertion
  | ts.ExpressionWithTypeArguments;

/** A value, and the object it was read from if a call of it would pass that on. */
interface Reached {
  readonly value: Register;
  readonly receiver?: Register;
}

/** Lowers `a.b?.c(d)[e]!` and what else leans on an expression to its left: a loop, since such chains grow long. */
export function lowerChain(body: FunctionLowering, node: ChainLink): Register {
  const links: ChainLink[] = [];
  let base: ts.Expression = node;
  // Ends: each round goes one node down.
  while (isChainLink(base) && !isModuleExports(body, base)) {
    links.push(base);
    base = base.expression;
  }
  let reached = lowerBase(body, base, links);
  for (let link = links.pop(); link !== undefined; link = links.pop()) reached = lowerLink(body, link, reached);
  return reached.value;
}

/** Lowers `new C(…)`. */
export function lowerNew(body: FunctionLowering, node: ts.NewExpression): Register {
  const callee = body.families.expression(body, node.expression);
  return emitCall(body, { value: callee }, 'new', lowerArguments(body, node.arguments ?? []), node);
}

/** Lowers a tagged template: a call with the strings and the values. */
export function lowerTaggedTemplate(body: FunctionLowering, node: ts.TaggedTemplateExpression): Register {
  const { tag, template } = node;
  const reached = isChainLink(tag) ? lowerCallee(body, tag) : { value: body.families.expression(body, tag) };
  const pieces = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  const elements = pieces.map((piece): Argument => {
    const span = body.file.spanOf(piece);
    return { kind: 'value', value: body.constant(piece.text, span), span };
  });
  const span = body.file.spanOf(template);
  const strings = body.target();
  body.emit({ kind: 'array', target: strings, elements, span });
  const values = ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans.map(({ expression }) => expression);
  return emitCall(body, reached, 'tag', [{ kind: 'value', value: strings, span }, ...lowerArguments(body, values)], node);
}

/** Evaluates the arguments of a call or the elements of an array; a hole is nothing that takes a place. */
export function lowerArguments(body: FunctionLowering, nodes: readonly ts.Expression[]): Argument[] {
  const lowered: Argument[] = [];
  for (const node of nodes) {
    if (ts.isOmittedExpression(node)) {
      const span = body.file.spanOf(node);
      lowered.push({ kind: 'value', value: body.constant(undefined, span), span });
      continue;
    }
    const isSpread = ts.isSpreadElement(node);
    const value = body.families.expression(body, isSpread ? node.expression : node);
    lowered.push({ kind: isSpread ? 'spread' : 'value', value, span: body.file.spanOf(node) });
  }
  return lowered;
}

/** Whether an expression leans on another one to its left. */
function isChainLink(node: ts.Node): node is ChainLink {
  switch (node.kind) {
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
    case SyntaxKind.CallExpression:
    case SyntaxKind.ParenthesizedExpression:
    case SyntaxKind.NonNullExpression:
    case SyntaxKind.AsExpression:
    case SyntaxKind.SatisfiesExpression:
    case SyntaxKind.TypeAssertionExpression:
    case SyntaxKind.ExpressionWithTypeArguments:
      return true;
    default:
      return false;
  }
}

function lowerCallee(body: FunctionLowering, node: ChainLink): Reached {
  if (isModuleExports(body, node) || node.expression.kind === SyntaxKind.SuperKeyword) return { value: lowerChain(body, node) };
  const object = isChainLink(node.expression) ? lowerCallee(body, node.expression) : { value: body.families.expression(body, node.expression) };
  return lowerLink(body, node, object);
}

/** Lowers what a chain starts with; what `super`, `import` and `require` start they take from `links` too. */
function lowerBase(body: FunctionLowering, base: ts.Expression, links: ChainLink[]): Reached {
  const next = links.at(-1);
  if (base.kind === SyntaxKind.SuperKeyword) return lowerSuper(body, base, links);
  if (next !== undefined && ts.isCallExpression(next)) {
    const isImport = base.kind === SyntaxKind.ImportKeyword;
    if (isImport || isRequire(body, base, next)) {
      links.pop();
      return { value: lowerModuleLoad(body, next, isImport ? 'import' : 'require') };
    }
    if (ts.isIdentifier(base) && isInstanceName(body, base.text)) {
      const span = body.file.spanOf(base);
      const receiver = body.this(span);
      return { value: body.member(receiver, { name: base.text }, span, span), receiver };
    }
  }
  if (isModuleExports(body, base)) return { value: body.read(commonJsExports(body), body.file.spanOf(base)) };
  return { value: body.families.expression(body, base) };
}

function lowerSuper(body: FunctionLowering, base: ts.Expression, links: ChainLink[]): Reached {
  const next = links.pop();
  const span = body.file.spanOf(next ?? base);
  body.useReceiver();
  if (next !== undefined && ts.isCallExpression(next)) {
    const callee = readSuperclass(body, body.file.spanOf(base));
    return { value: emitCall(body, { value: callee }, 'super', lowerArguments(body, next.arguments), next) };
  }
  if (next === undefined || (!ts.isPropertyAccessExpression(next) && !ts.isElementAccessExpression(next))) return { value: body.constant(undefined, span) };
  const key = ts.isPropertyAccessExpression(next) ? { name: next.name.text } : elementKey(body, next);
  const target = body.target();
  body.emit({ kind: 'super-member', target, key, span });
  const isCalled = links.length > 0 && ts.isCallExpression(links.at(-1)!);
  return isCalled ? { value: target, receiver: body.this(body.file.spanOf(base)) } : { value: target };
}

function readSuperclass(body: FunctionLowering, span: Place): Register {
  let constructor: FunctionLowering | undefined = body;
  // Ends at the module at the latest. An arrow may call `super` for the constructor around it.
  while (constructor !== undefined && constructor.head.class === undefined) constructor = constructor.parent;
  const superclass = constructor === undefined ? undefined : body.file.superclasses.get(constructor.head.class!);
  if (superclass === undefined) return body.constant(undefined, span);
  if (typeof superclass === 'string') return body.global(superclass, span);
  if (superclass.owner !== body.index) body.capture(superclass);
  return body.read(superclass, span);
}

function lowerLink(body: FunctionLowering, link: ChainLink, reached: Reached): Reached {
  const { value } = reached;
  switch (link.kind) {
    case SyntaxKind.PropertyAccessExpression: {
      const optional = link.questionDotToken !== undefined;
      return { value: body.member(value, { name: link.name.text }, body.file.spanOf(link), body.file.spanOf(link.name), optional), receiver: value };
    }
    case SyntaxKind.ElementAccessExpression: {
      const optional = link.questionDotToken !== undefined;
      const key = elementKey(body, link);
      return { value: body.member(value, key, body.file.spanOf(link), body.file.spanOf(link.argumentExpression), optional), receiver: value };
    }
    case SyntaxKind.CallExpression: {
      const args = lowerArguments(body, link.arguments);
      const owner = ownerArguments(body, link);
      return { value: emitCall(body, reached, 'call', owner.length === 0 ? args : [...args, ...owner], link) };
    }
    case SyntaxKind.ParenthesizedExpression:
    case SyntaxKind.ExpressionWithTypeArguments:
      return reached;
    case SyntaxKind.NonNullExpression:
      return { ...reached, value: emitCast(body, value, 'non-null', { kind: 'name', name: 'NonNullable', typeArguments: [] }, link) };
    case SyntaxKind.AsExpression:
    case SyntaxKind.TypeAssertionExpression:
      return { ...reached, value: emitCast(body, value, 'as', declaredType(body.file, link.type), link) };
    case SyntaxKind.SatisfiesExpression:
      return { ...reached, value: emitCast(body, value, 'satisfies', declaredType(body.file, link.type), link) };
  }
}

function emitCast(body: FunctionLowering, source: Register, form: 'as' | 'satisfies' | 'non-null', type: DeclaredType, node: ts.Node): Register {
  const target = body.target();
  body.emit({ kind: 'cast', target, source, form, type, span: body.file.spanOf(node) });
  return target;
}

type CallForm = Extract<Operation, { kind: 'call' }>['form'];

const none: readonly DeclaredType[] = [];

function emitCall(
  body: FunctionLowering,
  { value: callee, receiver }: Reached,
  form: CallForm,
  lowered: readonly Argument[],
  node: ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression,
): Register {
  const { file } = body;
  const target = body.target();
  const optional = ts.isCallExpression(node) && node.questionDotToken !== undefined;
  const typeArguments = node.typeArguments === undefined ? none : node.typeArguments.map(type => declaredType(file, type));
  const span = file.spanOf(node);
  // Two literals and no spread: calls are the most frequent operation.
  if (receiver === undefined) body.emit({ kind: 'call', target, callee, arguments: lowered, form, optional, typeArguments, span });
  else body.emit({ kind: 'call', target, callee, receiver, arguments: lowered, form, optional, typeArguments, span });
  return target;
}

function isRequire(body: FunctionLowering, base: ts.Expression, call: ts.CallExpression): boolean {
  return ts.isIdentifier(base) && base.text === 'require' && call.arguments.length === 1 && body.scope.find('require') === undefined;
}

function lowerModuleLoad(body: FunctionLowering, call: ts.CallExpression, form: 'import' | 'require'): Register {
  const { file } = body;
  const [specifier, ...others] = call.arguments;
  const span = file.spanOf(call);
  const known = specifier && constantText(body, specifier);
  if (specifier === undefined || known === undefined) {
    lowerArguments(body, call.arguments);
    const target = body.target();
    body.emit({ kind: 'load-module', target, form, span });
    return target;
  }
  lowerArguments(body, others);
  if (body.copying === 0) file.imports.push({ specifier: known, kind: form === 'import' ? 'dynamic' : 'require', span: file.spanOf(specifier) });
  const target = body.target();
  body.emit({ kind: 'load-module', target, specifier: known, form, span });
  return target;
}
