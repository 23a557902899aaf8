import type { ObjectProperty, VariableReference } from '../ir/operation.js';
import { SyntaxKind, ts } from '../syntax/typescript.js';
import { isAmbient, isInstantiated } from './declarations.js';
import { declaredNames } from './exports.js';
import type { FunctionLowering } from './function-lowering.js';
import { hasModifier } from './modifiers.js';
import { constantOf } from './type-declarations.js';
import { declareVars } from './var-declarations.js';

/** Lowers an enum to an object; what a second declaration of the same name adds is written to it. */
export function lowerEnum(body: FunctionLowering, node: ts.EnumDeclaration): void {
  const { file } = body;
  const variable = body.findOwn(node.name.text);
  if (variable === undefined) return;
  body.inScope(node, () => {
    const properties = lowerEnumMembers(body, node);
    if (file.initialised.has(file.variableOf(variable)) && body.copying === 0) {
      const object = body.read(variable, file.spanOf(node.name));
      for (const property of properties) {
        if (property.kind === 'value') body.writeMember(object, property.key, property.value, property.span, property.span);
      }
      return;
    }
    file.initialised.add(file.variableOf(variable));
    const target = body.target();
    body.emit({ kind: 'object', target, properties, span: file.spanOf(node) });
    body.declare(variable, target, file.spanOf(node.name));
  });
}

/** Lowers a namespace: an object that gets what the body exports when the body has run. */
export function lowerNamespace(body: FunctionLowering, node: ts.ModuleDeclaration): void {
  const { file } = body;
  if (!ts.isIdentifier(node.name) || !isInstantiated(node)) return;
  const variable = body.findOwn(node.name.text);
  if (variable === undefined || file.descend(node)) {
    if (variable !== undefined) file.rise();
    return;
  }
  beginNamespace(body, node, variable);
  const inner = node.body!;
  const around = file.namespace;
  file.namespace = `${around}${node.name.text}.`;
  body.inScope(node, () => {
    if (ts.isModuleDeclaration(inner)) {
      // `namespace A.B` declares B in A and exports it.
      if (ts.isIdentifier(inner.name)) body.declareVariable(inner.name.text, 'const', file.spanOf(inner.name));
      lowerNamespace(body, inner);
      writeExport(body, variable, inner.name.text, inner);
    } else if (ts.isModuleBlock(inner)) {
      if (file.mayHaveVar) declareVars(body, inner.statements);
      body.families.statements(body, inner.statements);
      for (const statement of inner.statements) {
        if (!hasModifier(statement, SyntaxKind.ExportKeyword) || isAmbient(statement)) continue;
        for (const name of declaredNames(statement)) writeExport(body, variable, name.text, name);
      }
    }
  });
  file.namespace = around;
  file.rise();
}

/** Makes the namespace's object, unless a class, function or earlier part of it is there to take the members. */
function beginNamespace(body: FunctionLowering, node: ts.ModuleDeclaration, variable: VariableReference): void {
  const { file } = body;
  const open = file.variableOf(variable);
  if (open.kind === 'class' || open.kind === 'function' || file.initialised.has(open)) return;
  file.initialised.add(open);
  const target = body.target();
  body.emit({ kind: 'object', target, properties: [], span: file.spanOf(node) });
  body.declare(variable, target, file.spanOf(node.name));
}

function writeExport(body: FunctionLowering, namespace: VariableReference, name: string, node: ts.Node): void {
  const variable = body.scope.findHere(name);
  if (variable === undefined) return;
  const span = body.file.spanOf(node);
  const object = body.read(namespace, span);
  body.writeMember(object, { name }, body.read(variable, span), span, span);
}

function lowerEnumMembers(body: FunctionLowering, { members }: ts.EnumDeclaration): ObjectProperty[] {
  // A member may name those before it, which then are variables of their own.
  const isReferring = members.some(({ initializer }) => initializer !== undefined && constantOf(initializer) === undefined);
  let next: number | undefined = 0;
  return members.map((member): ObjectProperty => {
    const { name, initializer } = member;
    const span = body.file.spanOf(member);
    const constant = initializer === undefined ? next : constantOf(initializer);
    next = typeof constant === 'number' ? constant + 1 : undefined;
    const value = constant === undefined && initializer !== undefined ? body.families.expression(body, initializer) : body.constant(constant, span);
    const text = ts.isComputedPropertyName(name) ? body.file.textOf(name) : name.text;
    if (isReferring) body.declare(body.declareVariable(text, 'made', span), value, span);
    return { kind: 'value', key: { name: text }, value, span };
  });
}
