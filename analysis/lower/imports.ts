import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';
import { readName } from './variables.js';

/** Declares what an import brings in, and notes what it asks for. */
export function declareImport(body: FunctionLowering, { importClause: clause, moduleSpecifier }: ts.ImportDeclaration): void {
  const { file } = body;
  if (!ts.isStringLiteral(moduleSpecifier)) return;
  const specifier = moduleSpecifier.text;
  const bindings = clause?.namedBindings;
  const elements = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
  const isTypeOnly = clause?.isTypeOnly === true || (elements.length > 0 && clause?.name === undefined && elements.every(element => element.isTypeOnly));
  file.imports.push({ specifier, kind: isTypeOnly ? 'type' : 'import', span: file.spanOf(moduleSpecifier) });
  if (clause === undefined) return;
  if (clause.name !== undefined) bind(body, clause.name, specifier, 'default', clause.isTypeOnly);
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) bind(body, bindings.name, specifier, '*', clause.isTypeOnly);
  for (const { name, propertyName, isTypeOnly: isType } of elements) bind(body, name, specifier, (propertyName ?? name).text, clause.isTypeOnly || isType);
}

/** Declares the name of `import x = require('y')` or `import x = A.B`. */
export function declareImportEquals(body: FunctionLowering, { name, moduleReference, isTypeOnly }: ts.ImportEqualsDeclaration): void {
  const { file } = body;
  const specifier = requiredBy(moduleReference);
  if (specifier === undefined) {
    if (!isTypeOnly) body.declareVariable(name.text, 'const', file.spanOf(name));
    return;
  }
  file.imports.push({ specifier: specifier.text, kind: isTypeOnly ? 'type' : 'require', span: file.spanOf(specifier) });
  if (isTypeOnly) bind(body, name, specifier.text, '*', true);
  else body.declareVariable(name.text, 'const', file.spanOf(name));
}

/** Initialises the name of `import x = require('y')` or `import x = A.B`. */
export function lowerImportEquals(body: FunctionLowering, node: ts.ImportEqualsDeclaration): void {
  if (node.isTypeOnly) return;
  const { file } = body;
  const variable = body.findOwn(node.name.text);
  if (variable === undefined) return;
  const { moduleReference } = node;
  const span = file.spanOf(node);
  if (ts.isExternalModuleReference(moduleReference)) {
    const specifier = requiredBy(moduleReference);
    const target = body.target();
    body.emit({ kind: 'load-module', target, ...(specifier !== undefined && { specifier: specifier.text }), form: 'require', span });
    body.declare(variable, target, file.spanOf(node.name));
  } else body.declare(variable, readEntity(body, moduleReference), file.spanOf(node.name));
}

function bind(body: FunctionLowering, name: ts.Identifier, specifier: string, imported: string, typeOnly: boolean): void {
  const variable = body.declareVariable(name.text, 'import', body.file.spanOf(name));
  body.file.variableOf(variable).imported = { specifier, name: imported, typeOnly };
}

function requiredBy(reference: ts.ModuleReference): ts.StringLiteral | undefined {
  return ts.isExternalModuleReference(reference) && ts.isStringLiteral(reference.expression) ? reference.expression : undefined;
}

function readEntity(body: FunctionLowering, name: ts.EntityName): number {
  const members: ts.QualifiedName[] = [];
  let left = name;
  // Ends: each round goes one node down.
  for (; !ts.isIdentifier(left); left = left.left) members.push(left);
  const first = readName(body, left.text, body.file.spanOf(left));
  return members.reduceRight((object, node) => body.member(object, { name: node.right.text }, body.file.spanOf(node), body.file.spanOf(node.right)), first);
}
