import type { DeclaredMember, DeclaredType } from '../ir/declared-type.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { commentAt } from './comments.js';
import type { FileLowering } from './file-lowering.js';

/** The type of what nobody annotated. */
export const unannotated: DeclaredType = { kind: 'name', name: 'any', typeArguments: [] };

const deepest = 6;

/** Writes down a type as the source says it. *End*: below 6 levels it stays text. */
export function declaredType(file: FileLowering, node: ts.TypeNode, depth = 0): DeclaredType {
  if (depth >= deepest) return otherType(file, node);
  const inner = (type: ts.TypeNode) => declaredType(file, type, depth + 1);
  if (ts.isTypeReferenceNode(node)) return { kind: 'name', name: entityName(node.typeName), typeArguments: (node.typeArguments ?? []).map(inner) };
  if (ts.isExpressionWithTypeArguments(node)) {
    const name = expressionName(node.expression);
    return name === undefined ? otherType(file, node) : { kind: 'name', name, typeArguments: (node.typeArguments ?? []).map(inner) };
  }
  if (ts.isTypeLiteralNode(node)) return { kind: 'object', members: declaredMembers(file, node.members, depth + 1) };
  if (ts.isArrayTypeNode(node)) return { kind: 'array', element: inner(node.elementType) };
  if (ts.isTupleTypeNode(node)) return { kind: 'tuple', elements: node.elements.map(inner) };
  if (ts.isNamedTupleMember(node)) return inner(node.type);
  if (ts.isUnionTypeNode(node)) return { kind: 'union', members: node.types.map(inner) };
  if (ts.isIntersectionTypeNode(node)) return { kind: 'intersection', members: node.types.map(inner) };
  if (ts.isParenthesizedTypeNode(node) || ts.isOptionalTypeNode(node) || ts.isRestTypeNode(node)) return declaredType(file, node.type, depth);
  if (ts.isFunctionTypeNode(node)) return { kind: 'function', parameters: declaredParameters(file, node.parameters, depth + 1), result: inner(node.type) };
  if (ts.isTypePredicateNode(node)) return predicateType(file, node, depth);
  if (ts.isLiteralTypeNode(node)) return literalType(file, node);
  if (ts.isTypeOperatorNode(node) && node.operator === SyntaxKind.ReadonlyKeyword) return declaredType(file, node.type, depth);
  if (ts.isImportTypeNode(node)) noteImportType(file, node);
  if (ts.isThisTypeNode(node)) return { kind: 'name', name: 'this', typeArguments: [] };
  const keyword = ts.isToken(node) ? ts.tokenToString(node.kind) : undefined;
  return keyword === undefined ? otherType(file, node) : { kind: 'name', name: keyword, typeArguments: [] };
}

/** Writes down the members of an interface or object type. Call and construct signatures are left out. */
export function declaredMembers(file: FileLowering, members: readonly ts.TypeElement[], depth = 0): DeclaredMember[] {
  return members.flatMap((member): DeclaredMember[] => {
    const described = describeMember(file, member, depth);
    if (described === undefined) return [];
    const comment = commentAt(file, member);
    return [{ ...described, span: file.spanOf(member), ...(comment !== undefined && { comment }) }];
  });
}

/** Writes down the parameters of a function type or signature. A pattern has the empty name. */
export function declaredParameters(file: FileLowering, parameters: readonly ts.ParameterDeclaration[], depth = 0): DeclaredMember[] {
  return parameters.filter(parameter => !isThisParameter(parameter)).map(parameter => ({
    name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
    type: parameter.type === undefined ? unannotated : declaredType(file, parameter.type, depth),
    optional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
    span: file.spanOf(parameter),
  }));
}

/** Whether this is TypeScript's `this: T`, which is an annotation and no parameter. */
export function isThisParameter({ name }: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(name) && name.text === 'this';
}

/** Gives the name a property is declared under; a computed one is its text in brackets. */
export function propertyNameText(file: FileLowering, name: ts.PropertyName): string {
  if (!ts.isComputedPropertyName(name)) return name.text;
  return ts.isStringLiteralLike(name.expression) || ts.isNumericLiteral(name.expression) ? name.expression.text : file.textOf(name);
}

type DescribedMember = Pick<DeclaredMember, 'name' | 'type' | 'optional'>;

function describeMember(file: FileLowering, member: ts.TypeElement, depth: number): DescribedMember | undefined {
  const typeOf = (type: ts.TypeNode | undefined) => (type === undefined ? unannotated : declaredType(file, type, depth));
  if (ts.isPropertySignature(member)) return { name: propertyNameText(file, member.name), type: typeOf(member.type), optional: member.questionToken !== undefined };
  if (ts.isGetAccessor(member)) return { name: propertyNameText(file, member.name), type: typeOf(member.type), optional: false };
  if (ts.isMethodSignature(member)) {
    const type: DeclaredType = { kind: 'function', parameters: declaredParameters(file, member.parameters, depth), result: typeOf(member.type) };
    return { name: propertyNameText(file, member.name), type, optional: member.questionToken !== undefined };
  }
  if (ts.isIndexSignatureDeclaration(member)) {
    const key = member.parameters[0]?.type;
    return { name: key === undefined ? '[]' : `[${file.textOf(key)}]`, type: typeOf(member.type), optional: true };
  }
  return undefined;
}

function predicateType(file: FileLowering, node: ts.TypePredicateNode, depth: number): DeclaredType {
  const parameter = ts.isIdentifier(node.parameterName) ? node.parameterName.text : 'this';
  const asserts = node.assertsModifier !== undefined;
  if (node.type === undefined) return { kind: 'predicate', parameter, asserts };
  return { kind: 'predicate', parameter, asserts, type: declaredType(file, node.type, depth + 1) };
}

function literalType(file: FileLowering, { literal }: ts.LiteralTypeNode): DeclaredType {
  if (ts.isStringLiteralLike(literal)) return { kind: 'literal', value: literal.text };
  if (ts.isNumericLiteral(literal)) return { kind: 'literal', value: Number(literal.text) };
  if (literal.kind === SyntaxKind.TrueKeyword) return { kind: 'literal', value: true };
  if (literal.kind === SyntaxKind.FalseKeyword) return { kind: 'literal', value: false };
  if (literal.kind === SyntaxKind.NullKeyword) return { kind: 'literal', value: null };
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) return { kind: 'literal', value: -Number(literal.operand.text) };
  return otherType(file, literal);
}

function noteImportType(file: FileLowering, { argument }: ts.ImportTypeNode): void {
  if (!ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal)) return;
  file.imports.push({ specifier: argument.literal.text, kind: 'type', span: file.spanOf(argument) });
}

function otherType(file: FileLowering, node: ts.Node): DeclaredType {
  return { kind: 'other', text: file.textOf(node) };
}

function entityName(name: ts.EntityName): string {
  const parts: string[] = [];
  let left = name;
  // Ends: each round goes one node down.
  for (; !ts.isIdentifier(left); left = left.left) parts.push(left.right.text);
  return [left.text, ...parts.reverse()].join('.');
}

function expressionName(node: ts.Expression): string | undefined {
  const parts: string[] = [];
  let left = node;
  // Ends: each round goes one node down.
  for (; ts.isPropertyAccessExpression(left); left = left.expression) parts.push(left.name.text);
  return ts.isIdentifier(left) ? [left.text, ...parts.reverse()].join('.') : undefined;
}
