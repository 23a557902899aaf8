import type { Register } from '../ir/operation.js';
import type { Span } from '../ir/span.js';
import { ts } from '../syntax/typescript.js';
import type { FunctionLowering } from './function-lowering.js';

/** Reads what a name means: a variable, or a global if the file declares none. */
export function readName(body: FunctionLowering, name: string, span: Span): Register {
  const variable = body.resolve(name);
  if (variable !== undefined) return body.read(variable, span);
  // The parser puts an empty name where one is missing.
  if (name === 'undefined' || name === '') return body.constant(undefined, span);
  if (name === 'arguments' && !isAtTopLevel(body)) {
    body.useReceiver();
    const target = body.target();
    body.emit({ kind: 'arguments', target, span });
    return target;
  }
  if (name === 'exports' && hasCommonJsExports(body)) return body.read(commonJsExports(body), span);
  return body.global(name, span);
}

/** Assigns to what a name means. */
export function writeName(body: FunctionLowering, name: string, source: Register, span: Span): void {
  const variable = body.resolve(name);
  if (variable !== undefined) body.assign(variable, source, span);
  else if (name === 'exports' && hasCommonJsExports(body)) writeCommonJsExports(body, source, span);
  else body.emit({ kind: 'write-global', name, source, span });
}

/** Whether `module.exports` and `exports` mean what a CommonJS module exports. */
export function hasCommonJsExports(body: FunctionLowering): boolean {
  return !body.file.isModule;
}

/** Whether a node is `module.exports` of a CommonJS module. */
export function isModuleExports(body: FunctionLowering, node: ts.Node): boolean {
  if (!hasCommonJsExports(body) || !ts.isPropertyAccessExpression(node) || node.name.text !== 'exports') return false;
  return ts.isIdentifier(node.expression) && node.expression.text === 'module' && body.scope.find('module') === undefined;
}

/** Finds the made variable `module.exports`. The first that asks makes it, an empty object from the module's start on. */
export function commonJsExports(body: FunctionLowering): NonNullable<FunctionLowering['file']['commonJsExports']> {
  const { file } = body;
  let variable = file.commonJsExports;
  if (variable === undefined) {
    const module = moduleOf(body);
    const span = { start: 0, end: 0 };
    variable = module.makeVariable('module.exports', 'made', span);
    file.commonJsExports = variable;
    const target = module.target();
    module.emitFirst({ kind: 'object', target, properties: [], span }, { kind: 'write', variable, source: target, declares: true, span });
  }
  if (variable.owner !== body.index) body.capture(variable);
  return variable;
}

export function writeCommonJsExports(body: FunctionLowering, source: Register, span: Span): void {
  body.assign(commonJsExports(body), source, span);
}

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
