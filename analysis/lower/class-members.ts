import type { DeclaredType } from '../ir/declared-type.js';
import type { ClassMember } from '../ir/function-body.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { commentAt } from './comments.js';
import { declaredParameters, declaredType, propertyNameText, unannotated } from './declared-types.js';
import type { FileLowering } from './file-lowering.js';
import { hasModifier } from './modifiers.js';

/**
 * Describes a member of a class: its function is added by whoever lowers it.
 *
 * *Failure*: undefined for constructors, static blocks, index signatures, and for the signatures of a method that also has a body.
 */
export function memberOf(file: FileLowering, node: ts.ClassLikeDeclaration, member: ts.ClassElement): ClassMember | undefined {
  if (ts.isPropertyDeclaration(member)) {
    const constant = constantOf(member);
    return { ...describe(file, member, 'field', member.type && declaredType(file, member.type)), ...(constant !== undefined && { constant }) };
  }
  if (ts.isGetAccessor(member)) return describe(file, member, 'getter', member.type && declaredType(file, member.type));
  if (ts.isSetAccessor(member)) {
    const type = member.parameters[0]?.type;
    return describe(file, member, 'setter', type && declaredType(file, type));
  }
  if (!ts.isMethodDeclaration(member)) return undefined;
  if (member.body !== undefined) return describe(file, member, 'method', undefined);
  const name = propertyNameText(file, member.name);
  if (node.members.some(other => ts.isMethodDeclaration(other) && other.body !== undefined && propertyNameText(file, other.name) === name)) return undefined;
  const result = member.type === undefined ? unannotated : declaredType(file, member.type);
  return describe(file, member, 'method', { kind: 'function', parameters: declaredParameters(file, member.parameters), result });
}

/** Describes the field that a constructor's parameter property declares. */
export function parameterMember(file: FileLowering, parameter: ts.ParameterDeclaration): ClassMember[] {
  if (!ts.isIdentifier(parameter.name)) return [];
  const comment = commentAt(file, parameter);
  return [
    {
      name: parameter.name.text,
      kind: 'field',
      isStatic: false,
      ...(parameter.type !== undefined && { type: declaredType(file, parameter.type) }),
      span: file.spanOf(parameter),
      optional: parameter.questionToken !== undefined,
      ...(comment !== undefined && { comment }),
    },
  ];
}

/** A literal that a `static readonly` field of a class is. */
function constantOf(member: ts.PropertyDeclaration): string | number | undefined {
  const { initializer } = member;
  if (!initializer || !hasModifier(member, SyntaxKind.StaticKeyword) || !hasModifier(member, SyntaxKind.ReadonlyKeyword)) return undefined;
  if (ts.isStringLiteralLike(initializer)) return initializer.text;
  return ts.isNumericLiteral(initializer) ? Number(initializer.text) : undefined;
}

type NamedMember = ts.PropertyDeclaration | ts.MethodDeclaration | ts.AccessorDeclaration;

function describe(file: FileLowering, member: NamedMember, kind: ClassMember['kind'], type: DeclaredType | undefined): ClassMember {
  const comment = commentAt(file, member);
  return {
    name: propertyNameText(file, member.name),
    kind,
    isStatic: hasModifier(member, SyntaxKind.StaticKeyword),
    ...(type !== undefined && { type }),
    span: file.spanOf(member),
    optional: 'questionToken' in member && member.questionToken !== undefined,
    ...(comment !== undefined && { comment }),
  };
}
