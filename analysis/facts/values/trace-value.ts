import type { FileIr } from '../../ir/file-ir.js';
import type { PropertyKey, VariableReference } from '../../ir/operation.js';
import type { ExportTarget } from '../../linking/module-graph.js';
import type { FactWorld } from '../fact-world.js';
import type { KeptAnswers, Noted } from '../kept-answers.js';
import { definitionOf, variableOf, writesOf, type Held, type Placed } from './definitions.js';

/** What a value is, as far as one can read back from it without running anything. */
export type Traced =
  /** The operation that made it. */
  | { readonly kind: 'operation'; readonly placed: Placed }
  /** A package, or the member of it that `path` leads to. */
  | { readonly kind: 'package'; readonly name: string; readonly path: readonly string[] }
  /** All that another file exports. */
  | { readonly kind: 'namespace'; readonly file: string };

type LinkedWorld = Pick<FactWorld, 'graph' | 'files' | 'kept'>;

/** Deeper chains of names are not followed; they end there. */
const deepest = 24;

/**
 * Reads back to what made a value: through variables that are written once, casts, fields of object literals, and imports of other
 * files. What is written in several places is its own end.
 */
export function traceValue(world: LinkedWorld, held: Held, depth = deepest): Traced | undefined {
  if (depth < deepest) return traceFurther(world, held, depth);
  let files = tracedIn.get(world.kept);
  if (!files) tracedIn.set(world.kept, (files = new WeakMap()));
  let known = files.get(held.file);
  if (!known) files.set(held.file, (known = []));
  const ofFunction = (known[held.function] ??= []);
  const traced = ofFunction[held.register];
  return traced && world.kept.holds(traced) ? traced.found : (ofFunction[held.register] = world.kept.noted(() => traceFurther(world, held, depth))).found;
}

/** What was traced in a program: by file, by function, by register. */
const tracedIn = new WeakMap<KeptAnswers, WeakMap<FileIr, Noted<Traced | undefined>[][]>>();

function traceFurther(world: LinkedWorld, held: Held, depth: number): Traced | undefined {
  const operation = definitionOf(held);
  if (!operation) return undefined;
  const { file, function: index } = held;
  const here: Traced = { kind: 'operation', placed: { file, function: index, operation } };
  if (depth === 0) return here;
  switch (operation.kind) {
    case 'read':
      return traceVariable(world, { ...held, variable: operation.variable }, depth - 1) ?? here;
    case 'cast':
    case 'await':
      return traceValue(world, { ...held, register: operation.source }, depth - 1) ?? here;
    case 'member': {
      const name = nameOfKey(held, operation.key);
      const object = name === undefined ? undefined : traceValue(world, { ...held, register: operation.object }, depth - 1);
      return (object && traceMember(world, object, name!, depth - 1)) ?? here;
    }
    case 'load-module':
      return operation.specifier === undefined ? here : (traceModule(world, file.path, operation.specifier) ?? here);
    default:
      return here;
  }
}

/** As `traceValue`, for those who only want the operation: `undefined` for what a package gives. */
export function traceOperation(world: LinkedWorld, held: Held): Placed | undefined {
  const traced = traceValue(world, held);
  return traced?.kind === 'operation' ? traced.placed : undefined;
}

/**
 * Lists what a value may be: the sources of every write of its variable, where there are several, as of `a ? b : c`.
 *
 * *Shape*: never empty; the value itself where nothing more is known.
 */
export function possibleValues(world: LinkedWorld, held: Held, seen = new Set<string>()): readonly Held[] {
  const operation = definitionOf(held);
  if (operation?.kind === 'cast') return possibleValues(world, { ...held, register: operation.source }, seen);
  if (operation?.kind !== 'read') return [held];
  const { owner, index } = operation.variable;
  const key = `${owner}.${index}`;
  const writes = writesOf(held.file, operation.variable);
  const isOpen = writes.length === 0 || writes.length > 20 || held.file.functions[owner]!.variables[index]!.kind === 'parameter';
  if (isOpen || seen.has(key)) return [held];
  seen.add(key);
  return writes.flatMap(write => possibleValues(world, { file: held.file, function: write.function, register: write.operation.source }, seen));
}

/** The name of a property's key, also where it is computed from a constant. */
export function nameOfKey(held: Omit<Held, 'register'>, key: PropertyKey): string | undefined {
  if ('name' in key) return key.name;
  const operation = definitionOf({ ...held, register: key.computed });
  return operation?.kind === 'constant' && (typeof operation.value === 'string' || typeof operation.value === 'number') ? String(operation.value) : undefined;
}

/** The value of an object literal's property, its spreads included; the last of a name counts. */
export function propertyOf(world: LinkedWorld, object: Placed<'object'>, name: string, depth = 6): Held | undefined {
  for (const property of object.operation.properties.toReversed()) {
    const held = (register: number): Held => ({ file: object.file, function: object.function, register });
    if (property.kind === 'value' && nameOfKey(object, property.key) === name) return held(property.value);
    if (property.kind !== 'spread' || depth === 0) continue;
    const spread = traceOperation(world, held(property.value));
    const found = spread && isKind(spread, 'object') ? propertyOf(world, spread, name, depth - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether an operation is of a kind, with its place. */
export function isKind<Kind extends Placed['operation']['kind']>(placed: Placed, kind: Kind): placed is Placed<Kind> {
  return placed.operation.kind === kind;
}

function traceVariable(world: LinkedWorld, { file, variable }: Omit<Held, 'register'> & { readonly variable: VariableReference }, depth: number): Traced | undefined {
  const body = variableOf(file, variable);
  if (body.kind === 'import') return variable.owner === 0 ? traceImport(world, file.path, variable.index, depth) : undefined;
  const writes = writesOf(file, variable);
  const [only, ...others] = writes;
  if (body.kind === 'parameter' || only === undefined || others.length > 0) return undefined;
  return traceValue(world, { file, function: only.function, register: only.operation.source }, depth);
}

function traceImport(world: LinkedWorld, path: string, variable: number, depth: number): Traced | undefined {
  const target = world.graph.targetOfVariable(path, variable);
  const leadsNowhere = target.kind === 'variable' && target.file === path && target.variable === variable;
  return leadsNowhere ? undefined : traceTarget(world, target, depth);
}

function traceTarget(world: LinkedWorld, target: ExportTarget, depth: number): Traced | undefined {
  switch (target.kind) {
    case 'variable': {
      const file = world.files.get(target.file);
      return file === undefined || depth <= 0 ? undefined : traceVariable(world, { file, function: 0, variable: { owner: 0, index: target.variable } }, depth - 1);
    }
    case 'package':
      return packageOf(target, target.exported === '*' || target.exported === 'default' ? [] : [target.exported]);
    case 'namespace':
      return { kind: 'namespace', file: target.file };
    case 'commonjs':
      return undefined;
  }
}

function traceModule(world: LinkedWorld, from: string, specifier: string): Traced | undefined {
  const module = world.graph.resolve(from, specifier);
  switch (module.kind) {
    case 'package':
      return packageOf(module, []);
    case 'file':
      return { kind: 'namespace', file: module.path };
    case 'missing':
      return undefined;
  }
}

function packageOf({ name, subpath }: { readonly name: string; readonly subpath: string }, path: readonly string[]): Traced {
  return { kind: 'package', name: subpath === '' ? name : `${name}/${subpath}`, path };
}

function traceMember(world: LinkedWorld, object: Traced, name: string, depth: number): Traced | undefined {
  switch (object.kind) {
    case 'package':
      return name === 'default' ? object : { ...object, path: [...object.path, name] };
    case 'namespace': {
      const target = world.graph.exportOf(object.file, name);
      return target && traceTarget(world, target, depth);
    }
    case 'operation': {
      const { placed } = object;
      if (isKind(placed, 'object')) {
        const value = propertyOf(world, placed, name);
        return value && traceValue(world, value, depth);
      }
      if (isKind(placed, 'call')) {
        const given = givenBy(world, placed, depth - 1);
        return given && (isKind(given, 'object') || isKind(given, 'array')) ? traceMember(world, { kind: 'operation', placed: given }, name, depth - 1) : undefined;
      }
      if (!isKind(placed, 'array') || !/^\d+$/.test(name)) return undefined;
      const element = placed.operation.elements[Number(name)];
      const isPlain = placed.operation.elements.every(({ kind }) => kind === 'value');
      return element && isPlain ? traceValue(world, { ...placed, register: element.value }, depth) : undefined;
    }
  }
}

/** What a call of a function of the project gives, where the function ends in one place: `const { agree } = useConsent()`. */
function givenBy(world: LinkedWorld, call: Placed<'call'>, depth: number): Placed | undefined {
  if (depth <= 0 || call.operation.form !== 'call') return undefined;
  const callee = traceValue(world, { ...call, register: call.operation.callee }, depth);
  if (callee?.kind !== 'operation' || !isKind(callee.placed, 'function')) return undefined;
  const { file, operation } = callee.placed;
  const ends = file.functions[operation.function]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [end.value] : []));
  const given = ends.length === 1 ? traceValue(world, { file, function: operation.function, register: ends[0]! }, depth) : undefined;
  return given?.kind === 'operation' ? given.placed : undefined;
}
