import type { Operation, Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import { ts } from '../syntax/typescript.js';
import { readBoundName } from './arkts.js';
import type { TemplateNames } from './file-lowering.js';
import type { FunctionLowering } from './function-lowering.js';

/** Reads what a name means: a variable, or a global if the file declares none. */
export function readName(body: FunctionLowering, name: string, span: Place): Register {
  const variable = body.resolve(name);
  const { templateNames } = body.file;
  if (variable !== undefined) {
    const value = body.read(variable, span);
    return isRef(templateNames, variable) ? body.member(value, { name: 'value' }, span, span) : value;
  }
  // The parser puts an empty name where one is missing.
  if (name === '' && body.element !== undefined) return body.element;
  if (name === 'undefined' || name === '') return body.constant(undefined, span);
  const bound = readBoundName(body, name, span);
  if (bound !== undefined) return bound;
  if (templateNames !== undefined && !templateGlobals.has(name)) return readTemplateName(body, templateNames, name, span);
  if (name === 'arguments' && !isAtTopLevel(body)) return readArguments(body, span);
  if (name === 'exports' && hasCommonJsExports(body)) return body.read(firstExports(body), span);
  return body.global(name, span);
}

/** Reads the list of arguments. An arrow has none of its own and captures that of the function around it. */
function readArguments(body: FunctionLowering, span: Place): Register {
  body.useReceiver();
  let owner = body;
  // Ends at a function that is no arrow: the caller has made sure that there is one.
  while (owner.head.kind === 'arrow' && owner.parent !== undefined) owner = owner.parent;
  if (owner === body) {
    const target = body.target();
    body.emit({ kind: 'arguments', target, span });
    return target;
  }
  if (owner.argumentList === undefined) {
    const target = owner.target();
    owner.argumentList = owner.madeVariable(span);
    owner.emitFirst({ kind: 'arguments', target, span }, { kind: 'write', variable: owner.argumentList, source: target, declares: true, span });
  }
  body.capture(owner.argumentList);
  return body.read(owner.argumentList, span);
}

/** Whether a name in a template is a field of the component: calls of it have the component as receiver. */
export function isInstanceName(body: FunctionLowering, name: string): boolean {
  return body.file.templateNames?.kind === 'instance' && !templateGlobals.has(name) && body.scope.find(name) === undefined;
}

/** Assigns to what a name means. */
export function writeName(body: FunctionLowering, name: string, source: Register, span: Place): void {
  const variable = body.resolve(name);
  const { templateNames } = body.file;
  if (variable !== undefined) {
    if (isRef(templateNames, variable)) body.writeMember(body.read(variable, span), { name: 'value' }, source, span, span);
    else body.assign(variable, source, span);
    const { span: declared } = body.file.variableOf(variable);
    // What a namespace exports is a field of the namespace.
    const around = body.file.openNamespaces.findLast(one => one.names.has(name) && one.owner === variable.owner && one.span.start <= declared.start && declared.end <= one.span.end);
    if (around) body.writeMember(readOf(body, around.namespace, span), { name }, source, span, span);
  } else if (templateNames?.kind === 'instance') body.writeMember(body.this(span), { name }, source, span, span);
  else if (name === 'exports' && hasCommonJsExports(body)) body.assign(firstExports(body), source, span);
  else body.emit({ kind: 'write-global', name, source, span });
}

function readOf(body: FunctionLowering, variable: VariableReference, span: Place): Register {
  if (variable.owner !== body.index) body.capture(variable);
  return body.read(variable, span);
}

/** Whether `module.exports` and `exports` mean what a CommonJS module exports. */
function hasCommonJsExports(body: FunctionLowering): boolean {
  return !body.file.isModule;
}

/** Whether a node is `module.exports` of a CommonJS module. */
export function isModuleExports(body: FunctionLowering, node: ts.Node): boolean {
  if (!hasCommonJsExports(body) || !ts.isPropertyAccessExpression(node) || node.name.text !== 'exports') return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'module' && body.scope.find('module') === undefined;
}

/** Finds the made variable `module.exports`. The first that asks makes it, an empty object from the module's start on. */
export function commonJsExports(body: FunctionLowering): VariableReference {
  const { file } = body;
  let variable = file.commonJsExports;
  if (variable === undefined) {
    const module = moduleOf(body);
    const span = file.placeOf({ start: 0, end: 0 });
    variable = module.makeVariable('module.exports', 'made', span);
    file.commonJsExports = variable;
    const target = module.target();
    const first = replacesExports.test(file.text) ? module.makeVariable('exports', 'made', span) : variable;
    file.firstExports = first;
    module.emitFirst(
      { kind: 'object', target, properties: [], span },
      ...[...new Set([variable, first])].map((one): Operation => ({ kind: 'write', variable: one, source: target, declares: true, span })),
    );
  }
  if (variable.owner !== body.index) body.capture(variable);
  return variable;
}

/** Finds the variable `exports`: the object that `module.exports` begins with, whatever that is afterwards. */
function firstExports(body: FunctionLowering): VariableReference {
  const whole = commonJsExports(body);
  const first = body.file.firstExports ?? whole;
  if (first.owner !== body.index) body.capture(first);
  return first;
}

/** Whether a script puts another object in the place of what it exports. */
const replacesExports = /\bexports\s*=(?!=)/;

/** Reads `this`. At the top level of a CommonJS module it is what `exports` is at first. */
export function readThis(body: FunctionLowering, span: Place): Register {
  if (hasCommonJsExports(body) && isAtTopLevel(body) && isCommonJs.test(body.file.text)) return body.read(firstExports(body), span);
  return body.this(span);
}

/** What a script that is a CommonJS module speaks of. */
const isCommonJs = /\bmodule\.exports\b|\bexports\.|\brequire\(/;

export function writeCommonJsExports(body: FunctionLowering, source: Register, span: Place): void {
  body.assign(commonJsExports(body), source, span);
}

function isRef(names: TemplateNames | undefined, variable: VariableReference): boolean {
  return names?.kind === 'setup' && names.refs.has(variable);
}

function readTemplateName(body: FunctionLowering, names: TemplateNames, name: string, span: Place): Register {
  if (names.kind === 'instance') return body.member(body.this(span), { name }, span, span);
  if (name === '$emit') return emitOf(body, names.props, span);
  // What begins with `$` comes from Vue and its plugins.
  if (name.startsWith('$')) return body.global(name, span);
  if (names.props.owner !== body.index) body.capture(names.props);
  return body.member(body.read(names.props, span), { name }, span, span);
}

/** What a template tells the component around it by: made of the props, which have the listeners. */
function emitOf(body: FunctionLowering, props: VariableReference, span: Place): Register {
  if (props.owner !== body.index) body.capture(props);
  const callee = body.global('$emitOf', span);
  const target = body.target();
  body.emit({ kind: 'call', target, callee, arguments: [{ kind: 'value', value: body.read(props, span), span }], form: 'call', optional: false, typeArguments: [], span });
  return target;
}

/** The globals that a template may use. *Source*: https://vuejs.org/guide/essentials/template-syntax.html#restricted-globals-access */
const templateGlobals: ReadonlySet<string> = new Set(
  (
    'Infinity,NaN,isFinite,isNaN,parseFloat,parseInt,decodeURI,decodeURIComponent,encodeURI,encodeURIComponent,Math,Number,Date,Array,' +
    'Object,Boolean,String,RegExp,Map,Set,JSON,Intl,BigInt,console,Error,Symbol'
  ).split(','),
);

function moduleOf(body: FunctionLowering): FunctionLowering {
  let outermost = body;
  // Ends at the module, which has no parent.
  while (outermost.parent !== undefined) outermost = outermost.parent;
  return outermost;
}

function isAtTopLevel(body: FunctionLowering): boolean {
  let around: FunctionLowering = body;
  // Ends at the module, which is no arrow.
  while (around.head.kind === 'arrow' && around.parent !== undefined) around = around.parent;
  return around.head.kind === 'module';
}
