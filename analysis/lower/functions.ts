import type { FunctionBody, Parameter } from '../ir/function-body.js';
import type { ClassIndex, FunctionIndex } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { documentationBefore } from './comments.js';
import { declaredType, isThisParameter } from './declared-types.js';
import { FunctionLowering } from './function-lowering.js';
import { mapsArguments } from './mapped-arguments.js';
import { hasModifier } from './modifiers.js';
import { bindPattern, branchOnMissing, declarePattern } from './patterns.js';
import { declareVars } from './var-declarations.js';

/** What the place of a function says of it. */
export interface FunctionPlace {
  readonly kind: FunctionBody['kind'];
  /** Its own name, or the one it is given to. */
  readonly name?: string | undefined;
  readonly class?: ClassIndex;
  /** Where its JSDoc ends, if that stands before something around it: `const f = () => …`. */
  readonly documentedAt?: number | undefined;
  /** Runs in the body before its statements: a constructor's parameter properties. */
  readonly begin?: (body: FunctionLowering) => void;
}

/** Lowers a function that has a body. */
export function lowerFunction(parent: FunctionLowering, node: ts.FunctionLikeDeclaration, place: FunctionPlace): FunctionIndex {
  const { file } = parent;
  const copied = parent.copying > 0 ? parent.made.functions.get(node) : undefined;
  if (copied !== undefined) return copied;

  const documentation = documentationBefore(file, node.pos) ?? (place.documentedAt === undefined ? undefined : documentationBefore(file, place.documentedAt));
  const body = new FunctionLowering(file, parent, {
    kind: place.kind,
    span: file.spanOf(node),
    name: place.name,
    class: place.class,
    isAsync: hasModifier(node, SyntaxKind.AsyncKeyword),
    isGenerator: node.asteriskToken !== undefined,
    documentation,
  });
  if (parent.copying > 0) parent.made.functions.set(node, body.index);
  if (node.type !== undefined) body.returnType = declaredType(file, node.type);
  body.mapsArguments = mapsArguments(body, node);
  if (!file.descend(node)) {
    lowerParameters(body, node.parameters);
    place.begin?.(body);
    lowerBody(body, node.body);
  }
  file.rise();
  return body.finish();
}

/** Declares parameters and takes their patterns and defaults apart. */
export function lowerParameters(body: FunctionLowering, nodes: readonly ts.ParameterDeclaration[]): void {
  const declared = nodes.filter(node => !isThisParameter(node));
  // All raw arguments come first among the variables, so they are made before anything is taken apart.
  const raw = declared.map(node => declareParameter(body, node));
  for (const { name } of declared) if (!ts.isIdentifier(name)) declarePattern(body, name, 'let');
  for (const [index, node] of declared.entries()) {
    if (node.initializer !== undefined) lowerParameterDefault(body, node, node.initializer, raw[index]!);
    if (!ts.isIdentifier(node.name)) bindPattern(body, node.name, body.read(raw[index]!, body.file.spanOf(node.name)));
  }
}

/** Whether a constructor's parameter is a field too: `private readonly http: HttpClient`. */
export function isParameterProperty({ modifiers }: ts.ParameterDeclaration): boolean {
  return modifiers?.some(({ kind }) => isPropertyModifier(kind)) ?? false;
}

function lowerBody(body: FunctionLowering, node: ts.ConciseBody | undefined): void {
  if (node === undefined) return;
  if (ts.isBlock(node)) {
    if (body.file.mayHaveVar) declareVars(body, node.statements);
    body.families.statements(body, node.statements);
  } else {
    const value = body.families.expression(body, node);
    body.end({ kind: 'return', value, span: body.file.spanOf(node) });
  }
}

function declareParameter(body: FunctionLowering, node: ts.ParameterDeclaration) {
  const { file } = body;
  const { name } = node;
  const span = file.spanOf(node);
  const type = node.type === undefined ? undefined : declaredType(file, node.type);
  const parameter: { -readonly [Field in keyof Parameter]: Parameter[Field] } = {
    rest: node.dotDotDotToken !== undefined,
    optional: node.questionToken !== undefined || node.initializer !== undefined,
    span,
  };
  if (ts.isIdentifier(name)) parameter.name = name.text;
  if (type !== undefined) parameter.type = type;
  if (isParameterProperty(node)) parameter.property = true;
  body.parameters.push(parameter);
  const variable = body.makeVariable(ts.isIdentifier(name) ? name.text : '', 'parameter', file.spanOf(name), type);
  if (ts.isIdentifier(name)) body.scope.add(name.text, variable);
  return variable;
}

function lowerParameterDefault(body: FunctionLowering, { name }: ts.ParameterDeclaration, initializer: ts.Expression, variable: ReturnType<typeof declareParameter>): void {
  const span = body.file.spanOf(initializer);
  const [missing, join] = [body.block(), body.block()];
  branchOnMissing(body, body.read(variable, body.file.spanOf(name)), missing, join, span);
  body.enter(missing);
  body.declare(variable, body.families.namedExpression(body, initializer, ts.isIdentifier(name) ? name.text : ''), span);
  body.jumpInto(join);
}

function isPropertyModifier(kind: ts.SyntaxKind): boolean {
  return (
    kind === SyntaxKind.PublicKeyword ||
    kind === SyntaxKind.PrivateKeyword ||
    kind === SyntaxKind.ProtectedKeyword ||
    kind === SyntaxKind.ReadonlyKeyword ||
    kind === SyntaxKind.OverrideKeyword
  );
}
