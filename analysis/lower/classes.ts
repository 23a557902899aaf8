import type { ClassMember } from '../ir/function-body.js';
import type { ClassIndex, DecoratorUse, FunctionIndex, Register, VariableReference } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { memberOf, parameterMember } from './class-members.js';
import { declaredType, propertyNameText } from './declared-types.js';
import { FunctionLowering } from './function-lowering.js';
import { isParameterProperty, lowerFunction } from './functions.js';
import { decoratorsOf, hasModifier } from './modifiers.js';
import { propertyKey } from './property-keys.js';
import { declareVars } from './var-declarations.js';

/** Lowers a class and gives its value; whoever declares it writes the variable. */
export function lowerClass(body: FunctionLowering, node: ts.ClassLikeDeclaration, givenName?: string): Register {
  const { file } = body;
  const outer = body.scope;
  const ownName = ts.isClassExpression(node) ? node.name : undefined;
  let variable: VariableReference | undefined;
  if (ownName !== undefined) {
    body.enterOwnNameScope(ownName.text, () => (variable = body.makeVariable(ownName.text, 'class', file.spanOf(ownName))));
  }
  const extended = heritageOf(node, SyntaxKind.ExtendsKeyword)[0];
  const superclass = extended && body.families.expression(body, extended.expression);
  const copied = body.copying > 0 ? body.made.classes.get(node) : undefined;
  const index = copied ?? file.reserveClass();
  if (superclass !== undefined) file.superclasses.set(index, superclassOf(body, extended!.expression, superclass));
  const { decorators, keys } = copied === undefined ? lowerBody(body, node, index, node.name?.text ?? givenName) : { decorators: [], keys: [] };
  if (body.copying > 0) body.made.classes.set(node, index);
  body.scope = outer;

  const target = body.target();
  const span = file.spanOf(node);
  body.emit({ kind: 'class', target, class: index, ...(superclass !== undefined && { superclass }), decorators, ...(keys.length > 0 && { keys }), span });
  if (variable !== undefined) body.declare(variable, target, file.spanOf(ownName!));
  return target;
}

/** Lowers what stands in a class; gives its decorators and those of its members, and the names of members that are computed. */
function lowerBody(body: FunctionLowering, node: ts.ClassLikeDeclaration, index: ClassIndex, name: string | undefined): { readonly decorators: DecoratorUse[]; readonly keys: { readonly member: number; readonly key: Register }[] } {
  const { file } = body;
  const decorators = lowerDecorators(body, node);
  const members: ClassMember[] = [];
  const keys: { readonly member: number; readonly key: Register }[] = [];
  let constructorFunction: FunctionIndex | undefined;
  for (const member of node.members) {
    if (ts.isConstructorDeclaration(member)) {
      if (member.body === undefined) continue;
      decorators.push(...lowerParameterDecorators(body, member.parameters));
      members.push(...member.parameters.filter(isParameterProperty).flatMap(parameter => parameterMember(file, parameter)));
      constructorFunction = lowerConstructor(body, member, index, name);
      continue;
    }
    const described = lowerMember(body, node, member, index, key => keys.push({ member: members.length, key }));
    if (described === undefined) continue;
    const at = { member: members.push(described) - 1 };
    decorators.push(...lowerDecorators(body, member).map(decorator => ({ ...decorator, ...at })));
    if (ts.isMethodDeclaration(member) || ts.isSetAccessor(member)) {
      decorators.push(...lowerParameterDecorators(body, member.parameters).map(decorator => ({ ...decorator, ...at })));
    }
  }
  const extended = heritageOf(node, SyntaxKind.ExtendsKeyword)[0];
  const fieldInitialiser = lowerInitialiser(body, node, index, 'field-initialiser');
  const staticInitialiser = lowerInitialiser(body, node, index, 'static-initialiser');
  file.classes[index] = {
    index,
    ...(name !== undefined && name !== '' && { name }),
    span: file.spanOf(node),
    members,
    ...(constructorFunction !== undefined && { constructorFunction }),
    ...(fieldInitialiser !== undefined && { fieldInitialiser }),
    ...(staticInitialiser !== undefined && { staticInitialiser }),
    ...(extended !== undefined && { extends: declaredType(file, extended) }),
    implements: heritageOf(node, SyntaxKind.ImplementsKeyword).map(type => declaredType(file, type)),
    isAbstract: hasModifier(node, SyntaxKind.AbstractKeyword),
    ...(file.isArkTs && decoratorsOf(node).length > 0 && { isComponent: true as const }),
  };
  return { decorators, keys };
}

function lowerMember(body: FunctionLowering, node: ts.ClassLikeDeclaration, member: ts.ClassElement, index: ClassIndex, isNamedBy: (key: Register) => void): ClassMember | undefined {
  const described = memberOf(body.file, node, member);
  if (described === undefined) return undefined;
  // A computed name is evaluated with the class; that of a field where it is written, so that no expression is there twice.
  if (member.name !== undefined && ts.isPropertyName(member.name) && !isRunning(member)) {
    const key = propertyKey(body, member.name);
    if ('computed' in key) isNamedBy(key.computed);
  }
  if (!ts.isMethodDeclaration(member) && !ts.isGetAccessor(member) && !ts.isSetAccessor(member)) return described;
  if (member.body === undefined) return described;
  const kind = ts.isMethodDeclaration(member) ? 'method' : ts.isGetAccessor(member) ? 'getter' : 'setter';
  return { ...described, function: lowerFunction(body, member, { kind, name: described.name, class: index }) };
}

function lowerConstructor(body: FunctionLowering, node: ts.ConstructorDeclaration, index: ClassIndex, name: string | undefined): FunctionIndex {
  const writeProperties = (constructor: FunctionLowering) => {
    for (const parameter of node.parameters) {
      if (!isParameterProperty(parameter) || !ts.isIdentifier(parameter.name)) continue;
      const span = body.file.spanOf(parameter.name);
      const variable = constructor.resolve(parameter.name.text);
      if (variable === undefined) continue;
      const value = constructor.read(variable, span);
      constructor.writeMember(constructor.this(span), { name: parameter.name.text }, value, span, span);
    }
  };
  return lowerFunction(body, node, { kind: 'constructor', name, class: index, begin: writeProperties });
}

/** Lowers what runs for each new object, or once for the class; nothing if there is no such thing. */
function lowerInitialiser(
  body: FunctionLowering,
  node: ts.ClassLikeDeclaration,
  index: ClassIndex,
  kind: 'field-initialiser' | 'static-initialiser',
): FunctionIndex | undefined {
  const { file } = body;
  const isStatic = kind === 'static-initialiser';
  const running = node.members.filter(member => isStatic === runsForClass(member) && isRunning(member));
  if (running.length === 0) return undefined;
  const initialiser = new FunctionLowering(file, body, { kind, span: file.spanOf(node), class: index });
  for (const member of running) {
    if (ts.isClassStaticBlockDeclaration(member)) {
      initialiser.inScope(member, () => {
        if (file.mayHaveVar) declareVars(initialiser, member.body.statements);
        initialiser.families.statements(initialiser, member.body.statements);
      });
    } else if (ts.isPropertyDeclaration(member)) initialiseField(initialiser, member);
  }
  return initialiser.finish();
}

function initialiseField(initialiser: FunctionLowering, node: ts.PropertyDeclaration): void {
  const { file } = initialiser;
  const { name, initializer } = node;
  const value = initialiser.families.namedExpression(initialiser, initializer!, propertyNameText(file, name), node.pos);
  const receiver = initialiser.this(file.spanOf(name));
  initialiser.writeMember(receiver, propertyKey(initialiser, name), value, file.spanOf(node), file.spanOf(name));
}

function runsForClass(member: ts.ClassElement): boolean {
  return ts.isClassStaticBlockDeclaration(member) || hasModifier(member, SyntaxKind.StaticKeyword);
}

function isRunning(member: ts.ClassElement): boolean {
  if (ts.isClassStaticBlockDeclaration(member)) return true;
  return ts.isPropertyDeclaration(member) && member.initializer !== undefined && !hasModifier(member, SyntaxKind.DeclareKeyword);
}

/** Gives what `super()` calls: the variable the class extends, or one made for the value. */
function superclassOf(body: FunctionLowering, node: ts.Expression, value: Register): VariableReference | string {
  if (ts.isIdentifier(node)) return body.resolve(node.text) ?? node.text;
  const span = body.file.spanOf(node);
  const variable = body.madeVariable(span);
  body.declare(variable, value, span);
  return variable;
}

function lowerDecorators(body: FunctionLowering, node: ts.Node): DecoratorUse[] {
  return decoratorsOf(node).map(decorator => ({ value: body.families.expression(body, decorator.expression), span: body.file.spanOf(decorator) }));
}

function lowerParameterDecorators(body: FunctionLowering, parameters: readonly ts.ParameterDeclaration[]): DecoratorUse[] {
  return parameters.flatMap((parameter, index) => lowerDecorators(body, parameter).map(decorator => ({ ...decorator, parameter: index })));
}

function heritageOf({ heritageClauses }: ts.ClassLikeDeclaration, token: ts.SyntaxKind): readonly ts.ExpressionWithTypeArguments[] {
  return heritageClauses?.find(clause => clause.token === token)?.types ?? [];
}
