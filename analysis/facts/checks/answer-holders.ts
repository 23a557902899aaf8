import type { HolderEntry } from '../../summaries/model.js';
import type { ApiNode } from '../../summaries/api.js';
import type { LinkedProgram } from '../linked-program.js';
import { definitionOf, operationsOf, type Held } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceValue, type Traced } from '../values/trace-value.js';
import { functionBehind } from './asked-functions.js';

/** Finds the thing in which a tested answer is kept, where the test is of that thing: a ref, a signal, an observable. */
export function holderBehind(program: LinkedProgram, held: Held): HolderEntry | undefined {
  return nodeOf(program, held, 8)?.value.holders[0]?.entry;
}

/** What models know of a value that a package gives, be it handed on by functions of the project or kept in a field of its class. */
function nodeOf(program: LinkedProgram, held: Held, depth: number): ApiNode | undefined {
  const traced = depth > 0 ? traceValue(program, held) : undefined;
  return traced && nodeOfTraced(program, traced, depth);
}

function nodeOfTraced(program: LinkedProgram, traced: Traced, depth: number): ApiNode | undefined {
  if (traced.kind === 'package') return traced.path.reduce<ApiNode | undefined>((node, name) => node?.member(name), program.models.root(traced.name));
  if (traced.kind === 'namespace') return undefined;
  const { placed } = traced;
  const of = (register: number): Held => ({ ...placed, register });
  if (isKind(placed, 'global')) return program.models.global(placed.operation.name);
  if (isKind(placed, 'call')) {
    const callee = of(placed.operation.callee);
    const node = nodeOf(program, callee, depth - 1);
    if (node) return placed.operation.form === 'new' ? node.instance() : node.returned();
    const given = givenBack(program, callee);
    return given && nodeOf(program, given, depth - 1);
  }
  if (!isKind(placed, 'member')) return undefined;
  const name = nameOfKey(placed, placed.operation.key);
  return name === undefined ? undefined : memberNode(program, of(placed.operation.object), name, depth);
}

function memberNode(program: LinkedProgram, object: Held, name: string, depth: number): ApiNode | undefined {
  const traced = traceValue(program, object);
  if (traced?.kind !== 'operation') return undefined;
  const { placed } = traced;
  if (isKind(placed, 'this')) {
    const writes = operationsOf(placed.file, 'write-member').filter(({ function: index, operation: { key, object: target } }) => 'name' in key && key.name === name && definitionOf({ file: placed.file, function: index, register: target })?.kind === 'this');
    const [only, ...others] = writes;
    return only && others.length === 0 ? nodeOf(program, { ...only, register: only.operation.source }, depth - 1) : undefined;
  }
  if (isKind(placed, 'call')) {
    const given = givenBack(program, { ...placed, register: placed.operation.callee });
    const record = given && traceValue(program, given);
    if (record?.kind === 'operation' && isKind(record.placed, 'object')) {
      const field = propertyOf(program, record.placed, name);
      return field && nodeOf(program, field, depth - 1);
    }
  }
  return nodeOfTraced(program, traced, depth - 1)?.member(name);
}

/** What a function of the project gives back, where that is one thing. */
function givenBack(program: LinkedProgram, callee: Held): Held | undefined {
  const asked = functionBehind(program, callee);
  const body = asked?.file.functions[asked.index];
  if (!asked || !body || body.isAsync || body.isGenerator) return undefined;
  const [only, ...others] = body.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [end.value] : []));
  return only === undefined || others.length > 0 ? undefined : { file: asked.file, function: asked.index, register: only };
}
