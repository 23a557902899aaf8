import type { DeclaredType } from '../ir/declared-type.js';
import type { Variable } from '../ir/function-body.js';
import type { PropertyKey, Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';
import { propertyNameText } from './declared-types.js';
import { propertyKey } from './property-keys.js';

/** Declares the names of a pattern in the current scope. */
export function declarePattern(body: FunctionLowering, name: ts.BindingName, kind: Variable['kind'], type?: DeclaredType): void {
  if (ts.isIdentifier(name)) {
    if (name.text !== '') body.declareVariable(name.text, kind, body.file.spanOf(name), type);
    return;
  }
  for (const element of name.elements) if (ts.isBindingElement(element)) declarePattern(body, element.name, kind);
}

/** Lists the names a pattern binds, in the order of the source. */
export function namesOf(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap(element => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

/** Initialises the names of a pattern, declared before, from a value. */
export function bindPattern(body: FunctionLowering, name: ts.BindingName, source: Register): void {
  if (body.file.descend(name)) {
    body.file.rise();
    return;
  }
  if (ts.isIdentifier(name)) bindName(body, name, source);
  else if (ts.isObjectBindingPattern(name)) bindObject(body, name, source);
  else bindArray(body, name, source);
  body.file.rise();
}

/** Gives the value, or the default where the value is undefined. */
export function withDefault(body: FunctionLowering, value: Register, initializer: ts.Expression, name: string): Register {
  const span = body.file.spanOf(initializer);
  const result = body.madeVariable(span);
  const [missing, present, join] = [body.block(), body.block(), body.block()];
  branchOnMissing(body, value, missing, present, span);
  body.enter(missing);
  body.declare(result, body.families.namedExpression(body, initializer, name), span);
  body.jump(join);
  body.enter(present);
  body.declare(result, value, span);
  body.jumpInto(join);
  return body.read(result, span);
}

/** Ends the block with the question whether a value is undefined, as defaults ask it. */
export function branchOnMissing(body: FunctionLowering, value: Register, missing: number, present: number, span: Place): void {
  const right = body.constant(undefined, span);
  const test = body.target();
  body.emit({ kind: 'compare', target: test, operator: '===', left: value, right, span });
  body.branch(test, missing, present, span);
}

/** Initialises a variable. What already has a value (a parameter, a second `var`, `function` or `catch`) is assigned to. */
export function initialise(body: FunctionLowering, variable: VariableReference, source: Register, span: Place): void {
  const { file, copying } = body;
  const open = file.variableOf(variable);
  const { kind } = open;
  if (kind === 'parameter') body.assign(variable, source, span);
  else if ((kind !== 'var' && kind !== 'function' && kind !== 'catch') || copying > 0) body.declare(variable, source, span);
  else if (file.initialised.has(open)) body.assign(variable, source, span);
  else {
    file.initialised.add(open);
    body.declare(variable, source, span);
  }
}

function bindName(body: FunctionLowering, name: ts.Identifier, source: Register): void {
  const variable = body.findOwn(name.text);
  // A name is missing here only where the parser mended broken code.
  if (variable !== undefined) initialise(body, variable, source, body.file.spanOf(name));
}

function bindObject(body: FunctionLowering, pattern: ts.ObjectBindingPattern, source: Register): void {
  const taken: PropertyKey[] = [];
  for (const { dotDotDotToken, propertyName, name, initializer } of pattern.elements) {
    const span = body.file.spanOf(name);
    if (dotDotDotToken !== undefined) {
      const target = body.target();
      body.emit({ kind: 'object-rest', target, source, without: taken, span });
      bindPattern(body, name, target);
      continue;
    }
    const key = propertyName !== undefined ? propertyKey(body, propertyName) : { name: ts.isIdentifier(name) ? name.text : '' };
    taken.push(key);
    const nameSpan = propertyName === undefined ? span : body.file.spanOf(propertyName);
    const value = body.member(source, key, propertyName === undefined ? span : { ...nameSpan, end: span.end }, nameSpan);
    bindPattern(body, name, initializer === undefined ? value : withDefault(body, value, initializer, nameOf(body, name, propertyName)));
  }
}

function bindArray(body: FunctionLowering, pattern: ts.ArrayBindingPattern, source: Register): void {
  for (const [index, element] of pattern.elements.entries()) {
    if (!ts.isBindingElement(element)) continue;
    const span = body.file.spanOf(element.name);
    if (element.dotDotDotToken !== undefined) {
      const target = body.target();
      body.emit({ kind: 'array-rest', target, source, from: index, span });
      bindPattern(body, element.name, target);
      continue;
    }
    const value = body.member(source, { name: String(index) }, span, span);
    bindPattern(body, element.name, element.initializer === undefined ? value : withDefault(body, value, element.initializer, nameOf(body, element.name)));
  }
}

function nameOf(body: FunctionLowering, name: ts.BindingName, propertyName?: ts.PropertyName): string {
  if (ts.isIdentifier(name)) return name.text;
  return propertyName === undefined ? '' : propertyNameText(body.file, propertyName);
}
