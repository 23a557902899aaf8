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
      takeUpExports(body, variable, inner);
      file.openNamespaces.push({ namespace: variable, owner: body.index, span: file.spanOf(inner), names: writableExports(inner) });
      body.families.statements(body, inner.statements);
      file.openNamespaces.pop();
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

/** What an earlier part of a namespace exports is known by its name in a later one. */
function takeUpExports(body: FunctionLowering, namespace: VariableReference, block: ts.ModuleBlock): void {
  const { file } = body;
  const { statements } = block;
  const known = file.namespaceExports.get(file.variableOf(namespace));
  const own = new Set(statements.flatMap(statement => [...declaredNames(statement)].map(({ text }) => text)));
  for (const name of known ?? []) {
    if (own.has(name)) continue;
    const span = file.spanOf(block);
    body.declare(body.declareVariable(name, 'made', span), body.member(body.read(namespace, span), { name }, span, span), span);
  }
  const names = known ?? new Set<string>();
  for (const statement of statements) if (hasModifier(statement, SyntaxKind.ExportKeyword) && !isAmbient(statement)) for (const { text } of declaredNames(statement)) names.add(text);
  file.namespaceExports.set(file.variableOf(namespace), names);
}

/** The exported variables of a namespace that are no constants. */
function writableExports({ statements }: ts.ModuleBlock): ReadonlySet<string> {
  return new Set(statements.flatMap(statement => (ts.isVariableStatement(statement) && hasModifier(statement, SyntaxKind.ExportKeyword) && (statement.declarationList.flags & ts.NodeFlags.Const) === 0 ? declaredNames(statement).map(({ text }) => text) : [])));
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
