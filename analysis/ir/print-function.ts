import type { FileIr } from './file-ir.js';
import type { Block, Terminator } from './function-body.js';
import type { Argument, ObjectProperty, Operation, PropertyKey, VariableReference } from './operation.js';

/** Prints a function for tests and for reading: a line for its head, one for each block and each operation. */
export function printFunction(file: FileIr, index: number): string {
  const { name, kind, isAsync, isGenerator, parameters, blocks, captures, usesReceiver } = file.functions[index]!;
  const head = [
    isAsync && 'async',
    kind,
    isGenerator && '*',
    name,
    `(${parameters.map(parameter => `${parameter.rest ? '...' : ''}${parameter.name ?? '{}'}${parameter.optional ? '?' : ''}`).join(', ')})`,
    captures.length > 0 && `captures ${captures.map(variable => printVariable(file, variable)).join(', ')}`,
    usesReceiver && 'uses receiver',
  ];
  const lines = blocks.flatMap((block, number) => printBlock(file, block, number));
  return [head.filter(part => part !== undefined && part !== false).join(' '), ...lines].join('\n');
}

function printBlock(file: FileIr, { operations, end, handler }: Block, number: number): string[] {
  const head = `b${number}:${handler === undefined ? '' : ` handler b${handler}`}`;
  return [head, ...operations.map(operation => `  ${printOperation(file, operation)}`), `  ${printEnd(end)}`];
}

function printEnd(end: Terminator): string {
  switch (end.kind) {
    case 'jump':
      return `jump b${end.to}`;
    case 'branch':
      return `branch r${end.test} ${end.asks} b${end.whenTrue} b${end.whenFalse}`;
    case 'return':
      return end.value === undefined ? 'return' : `return r${end.value}`;
    case 'throw':
      return `throw r${end.value}`;
    case 'unreachable':
      return 'unreachable';
  }
}

function printOperation(file: FileIr, operation: Operation): string {
  const target = 'target' in operation ? `r${operation.target} = ` : '';
  return `${target}${printEffect(file, operation)}`;
}

function printEffect(file: FileIr, operation: Operation): string {
  switch (operation.kind) {
    case 'constant':
      return typeof operation.value === 'string' ? JSON.stringify(operation.value) : typeof operation.value === 'bigint' ? `${operation.value}n` : String(operation.value);
    case 'pattern':
      return operation.text;
    case 'read':
      return `read ${printVariable(file, operation.variable)}`;
    case 'write':
      return `${operation.declares ? 'declare' : 'assign'} ${printVariable(file, operation.variable)} = r${operation.source}`;
    case 'global':
      return `global ${operation.name}`;
    case 'write-global':
      return `assign global ${operation.name} = r${operation.source}`;
    case 'member':
      return `r${operation.object}${operation.optional ? '?' : ''}${printKey(operation.key)}`;
    case 'write-member':
      return `r${operation.object}${printKey(operation.key)} = r${operation.source}`;
    case 'delete-member':
      return `delete r${operation.object}${printKey(operation.key)}`;
    case 'super-member':
      return `super${printKey(operation.key)}`;
    case 'object-rest':
      return `rest of r${operation.source} without ${operation.without.map(printKey).join(' ')}`;
    case 'array-rest':
      return `rest of r${operation.source} from ${operation.from}`;
    case 'iterate':
      return `next of ${operation.over} of r${operation.source}`;
    case 'function':
      return `function ${operation.function}`;
    case 'class': {
      const decorators = operation.decorators.map(({ value, member, parameter }) => ` @r${value}${member === undefined ? '' : ` on ${member}`}${parameter === undefined ? '' : ` at ${parameter}`}`);
      return `class ${operation.class}${operation.superclass === undefined ? '' : ` extends r${operation.superclass}`}${decorators.join('')}`;
    }
    case 'object':
      return `{ ${operation.properties.map(printProperty).join(', ')} }`;
    case 'array':
      return `[${operation.elements.map(printArgument).join(', ')}]`;
    case 'call': {
      const form = operation.form === 'call' ? '' : ` as ${operation.form}`;
      const receiver = operation.receiver === undefined ? '' : ` on r${operation.receiver}`;
      return `call r${operation.callee}${operation.optional ? '?.' : ''}(${operation.arguments.map(printArgument).join(', ')})${receiver}${form}`;
    }
    case 'load-module':
      return `${operation.form} ${operation.specifier === undefined ? 'unknown' : JSON.stringify(operation.specifier)}`;
    case 'combine':
      return `combine ${operation.operator} ${operation.parts.map(part => `r${part}`).join(' ')}`;
    case 'compare':
      return `r${operation.left} ${operation.operator} r${operation.right}`;
    case 'unary':
      return `${operation.operator} r${operation.operand}`;
    case 'await':
      return `await r${operation.source}`;
    case 'yield':
      return `yield${operation.delegate ? '*' : ''} r${operation.source}`;
    case 'jsx': {
      const { element } = operation;
      const name = element.kind === 'fragment' ? '' : element.kind === 'intrinsic' ? element.name : `${element.name}:r${element.value}`;
      return `<${[name, ...operation.properties.map(printProperty)].join(' ')}>${operation.children.map(printArgument).join(' ')}</>`;
    }
    case 'cast':
      return `r${operation.source} ${operation.form} ${operation.type.kind === 'name' ? operation.type.name : operation.type.kind}`;
    case 'this':
    case 'arguments':
    case 'new-target':
    case 'import-meta':
    case 'caught':
      return operation.kind;
  }
}

function printVariable(file: FileIr, { owner, index }: VariableReference): string {
  const { name, kind } = file.functions[owner]!.variables[index]!;
  return name === '' ? `${kind}${owner}.${index}` : name;
}

function printKey(key: PropertyKey): string {
  return 'name' in key ? `.${key.name}` : `[r${key.computed}]`;
}

function printProperty(property: ObjectProperty): string {
  switch (property.kind) {
    case 'spread':
      return `...r${property.value}`;
    case 'value':
      return `${printKey(property.key).replace(/^\./, '')}: r${property.value}`;
    case 'getter':
    case 'setter':
      return `${property.kind} ${printKey(property.key).replace(/^\./, '')}: function ${property.function}`;
  }
}

function printArgument({ kind, value }: Argument): string {
  return kind === 'spread' ? `...r${value}` : `r${value}`;
}
