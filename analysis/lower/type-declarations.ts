import type { DeclaredMember, DeclaredType, TypeDeclaration } from '../ir/declared-type.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { commentAt } from './comments.js';
import { declaredMembers, declaredParameters, declaredType, propertyNameText, unannotated } from './declared-types.js';
import type { FileLowering } from './file-lowering.js';
import { isParameterProperty } from './functions.js';
import { hasModifier } from './modifiers.js';

/**
 * Notes the types a statement declares by name, those in ambient blocks and namespaces included.
 *
 * *Shape*: what a namespace declares is named `Namespace.Name`.
 */
export function collectTypes(file: FileLowering, statement: ts.Statement, prefix = ''): void {
  if (ts.isModuleDeclaration(statement)) {
    const { body, name } = statement;
    const inner = ts.isIdentifier(name) && name.text !== 'global' ? `${prefix}${name.text}.` : prefix;
    if (body !== undefined && ts.isModuleBlock(body)) for (const nested of body.statements) collectTypes(file, nested, inner);
    else if (body !== undefined && ts.isModuleDeclaration(body)) collectTypes(file, body, inner);
    return;
  }
  const declaration = describe(file, statement);
  if (declaration !== undefined) file.types.push({ ...declaration, name: `${prefix}${declaration.name}` });
}

function describe(file: FileLowering, node: ts.Statement): TypeDeclaration | undefined {
  if (ts.isInterfaceDeclaration(node)) {
    const type: DeclaredType = { kind: 'object', members: declaredMembers(file, node.members) };
    return { kind: 'interface', name: node.name.text, typeParameters: parametersOf(node), type, bases: basesOf(file, node), ...standingOf(file, node) };
  }
  if (ts.isTypeAliasDeclaration(node)) {
    return { kind: 'alias', name: node.name.text, typeParameters: parametersOf(node), type: declaredType(file, node.type), bases: [], ...standingOf(file, node) };
  }
  if (ts.isEnumDeclaration(node)) {
    const type: DeclaredType = { kind: 'union', members: enumMembers(file, node) };
    return { kind: 'enum', name: node.name.text, typeParameters: [], type, bases: [], ...standingOf(file, node) };
  }
  if (ts.isClassDeclaration(node) && node.name !== undefined) {
    const type: DeclaredType = { kind: 'object', members: node.members.flatMap(member => classMembers(file, member)) };
    return { kind: 'class', name: node.name.text, typeParameters: parametersOf(node), type, bases: basesOf(file, node), ...standingOf(file, node) };
  }
  return undefined;
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration | ts.ClassDeclaration;

function standingOf(file: FileLowering, node: Declaration): Pick<TypeDeclaration, 'exported' | 'span'> {
  return { exported: hasModifier(node, SyntaxKind.ExportKeyword) || file.exportedNames.has(node.name?.text ?? ''), span: file.spanOf(node) };
}

function parametersOf(node: Declaration): readonly string[] {
  return ts.isEnumDeclaration(node) ? [] : (node.typeParameters?.map(({ name }) => name.text) ?? []);
}

function basesOf(file: FileLowering, { heritageClauses }: ts.InterfaceDeclaration | ts.ClassDeclaration): readonly DeclaredType[] {
  return heritageClauses?.flatMap(({ types }) => types.map(type => declaredType(file, type))) ?? [];
}

function enumMembers(file: FileLowering, { members }: ts.EnumDeclaration): DeclaredType[] {
  let next: number | undefined = 0;
  return members.map(({ initializer }): DeclaredType => {
    const value: string | number | undefined = initializer === undefined ? next : constantOf(initializer);
    next = typeof value === 'number' ? value + 1 : undefined;
    if (value !== undefined) return { kind: 'literal', value };
    return { kind: 'other', text: initializer === undefined ? '' : file.textOf(initializer) };
  });
}

/** Reads the value of an enum member's initialiser, if it is written down as such. */
export function constantOf(node: ts.Expression): string | number | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (!ts.isPrefixUnaryExpression(node) || node.operator !== SyntaxKind.MinusToken || !ts.isNumericLiteral(node.operand)) return undefined;
  return -Number(node.operand.text);
}

function classMembers(file: FileLowering, member: ts.ClassElement): DeclaredMember[] {
  if (ts.isConstructorDeclaration(member)) return member.parameters.filter(isParameterProperty).flatMap(parameter => parameterMember(file, parameter));
  if (member.name === undefined || hasModifier(member, SyntaxKind.StaticKeyword)) return [];
  const described = describeMember(file, member);
  if (described === undefined) return [];
  const comment = commentAt(file, member);
  return [{ name: propertyNameText(file, member.name), ...described, span: file.spanOf(member), ...(comment !== undefined && { comment }) }];
}

function describeMember(file: FileLowering, member: ts.ClassElement): Pick<DeclaredMember, 'type' | 'optional'> | undefined {
  const typeOf = (type: ts.TypeNode | undefined) => (type === undefined ? unannotated : declaredType(file, type));
  if (ts.isPropertyDeclaration(member)) return { type: typeOf(member.type), optional: member.questionToken !== undefined };
  if (ts.isGetAccessor(member)) return { type: typeOf(member.type), optional: false };
  if (!ts.isMethodDeclaration(member)) return undefined;
  const type: DeclaredType = { kind: 'function', parameters: declaredParameters(file, member.parameters), result: typeOf(member.type) };
  return { type, optional: member.questionToken !== undefined };
}

function parameterMember(file: FileLowering, parameter: ts.ParameterDeclaration): DeclaredMember[] {
  if (!ts.isIdentifier(parameter.name)) return [];
  const type = parameter.type === undefined ? unannotated : declaredType(file, parameter.type);
  const comment = commentAt(file, parameter);
  return [{ name: parameter.name.text, type, optional: parameter.questionToken !== undefined, span: file.spanOf(parameter), ...(comment !== undefined && { comment }) }];
}
