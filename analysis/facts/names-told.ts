import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { ObjectProperty } from '../ir/operation.js';
import type { ModelIndex } from '../models/model-index.js';
import { modelCodePath } from '../summaries/model-code.js';
import type { Model } from '../summaries/model.js';
import { globalsExposedIn, globalsWrittenIn } from '../summaries/own-globals.js';
import { isPlatform, lowerModelCode } from './lower-model-code.js';

/** What a program is told of names by all of its files, and by the code of models that it comes across. */
export interface ProjectNames {
  readonly code: ReadonlyMap<string, FileIr>;
  readonly getters: ReadonlySet<string>;
  readonly callables: ReadonlySet<string>;
  /** Those that somebody puts something under into the global object. */
  readonly globals: ReadonlySet<string>;
}

export function namesTold(own: ReadonlyMap<string, FileIr>, { models }: ModelIndex): ProjectNames {
  const code = lowerModelCode(own, models);
  const heard = [...own.values(), ...[...code].filter(([path]) => isHeardOf(path, own, models)).map(([, file]) => file)];
  const getters = new Set(heard.flatMap(file => file.classes.flatMap(one => one.members.flatMap(member => (member.kind === 'getter' ? [member.name] : [])))));
  const callables = new Set(namesCalledByModels(models));
  for (const file of heard) for (const name of namesOfFunctions(file)) callables.add(name);
  for (const model of models) if (model.code !== undefined && code.has(modelCodePath(model.file)) && !model.api.some(isPlatform)) for (const name of namesOfMethods(model)) callables.add(name);
  const exposing = namesThatExpose(models);
  const globals = new Set<string>();
  for (const file of [...own.values(), ...code.values()]) for (const names of [globalsWrittenIn(file), globalsExposedIn(file, exposing)]) for (const name of names) globals.add(name);
  return { code, getters, callables, globals };
}

/** Whether a program names anything that the code of a model makes an object of: else nobody has one. */
function isHeardOf(path: string, own: ReadonlyMap<string, FileIr>, models: readonly Model[]): boolean {
  const names = namesOfMade(models).get(path);
  return names === undefined || [...own.values()].some(file => names.some(name => namesMentionedIn(file).has(name)));
}

/** The names of a file's functions, and those of fields that may hold one. */
export function namesOfFunctions(file: FileIr): ReadonlySet<string> {
  let names = ofFunctions.get(file);
  if (!names) {
    const found = new Set<string>();
    for (const body of file.functions) {
      if (body.name !== undefined) found.add(body.name.split('.').at(-1)!);
      for (const name of namesGivenFunctions(body)) found.add(name);
    }
    for (const type of file.types) if (type.type.kind === 'object') for (const member of type.type.members) if (member.type.kind === 'function') found.add(member.name);
    ofFunctions.set(file, (names = found));
  }
  return names;
}

const ofFunctions = new WeakMap<FileIr, ReadonlySet<string>>();

/** The names of globals, members and imports that a file mentions. */
export function namesMentionedIn(file: FileIr): ReadonlySet<string> {
  let names = mentioned.get(file);
  if (!names) {
    const found = new Set(file.imports.flatMap(one => ('name' in one && typeof one.name === 'string' ? [one.name] : [])));
    for (const { blocks } of file.functions) {
      for (const { operations } of blocks) {
        for (const operation of operations) {
          if (operation.kind === 'global') found.add(operation.name);
          else if (operation.kind === 'member' && 'name' in operation.key) found.add(operation.key.name);
        }
      }
    }
    for (const { variables } of file.functions.slice(0, 1)) for (const { imported } of variables) if (imported) found.add(imported.name);
    mentioned.set(file, (names = found));
  }
  return names;
}

const mentioned = new WeakMap<FileIr, ReadonlySet<string>>();

/** The names of fields that something is put into which may be a function: a variable, a field, what a call gives. */
function namesGivenFunctions(body: FunctionBody): readonly string[] {
  const found: string[] = [];
  const mayBeFunction = new Set<number>();
  const noteProperties = (properties: readonly ObjectProperty[]): void => {
    for (const property of properties) if (property.kind === 'value' && 'name' in property.key && mayBeFunction.has(property.value)) found.push(property.key.name);
  };
  for (const { operations } of body.blocks) {
    for (const operation of operations) {
      switch (operation.kind) {
        case 'read': case 'function': case 'member': case 'call':
          mayBeFunction.add(operation.target);
          break;
        case 'write-member':
          if ('name' in operation.key && mayBeFunction.has(operation.source)) found.push(operation.key.name);
          break;
        case 'jsx':
          if (operation.children.some(child => mayBeFunction.has(child.value))) found.push('children');
          noteProperties(operation.properties);
          break;
        case 'object':
          noteProperties(operation.properties);
          break;
        default:
      }
    }
  }
  return found;
}

/** The methods that the code of a model is there for: whoever is given what has them knows whose they are. */
function namesOfMethods({ behaviours }: Model): readonly string[] {
  return behaviours.flatMap(({ as, of }) => (as === 'code' && of.includes('].') ? (/\[([^\]]+)\]$/.exec(of)?.[1] ?? '').split(',').map(name => name.trim()) : []));
}

/** The names that models call something by, in what they say of data, of consent and of handlers. */
function namesCalledByModels(models: readonly Model[]): ReadonlySet<string> {
  let names = calledByModels.get(models);
  if (!names) {
    const found = new Set<string>();
    for (const model of models) {
      // Handlers of requests may be mounted on what a plugin is given; what is saved may be saved in what a constructor is given.
      const mounts = model.behaviours.filter(one => mounting.has(one.as) || (one.as === 'code' && one.given !== undefined)).map(({ of }) => ({ path: `${of}.ReturnValue` }));
      for (const entry of [...model.sources, ...model.collections, ...model.sinks, ...model.guards, ...mounts]) {
        for (const callee of entry.path.matchAll(/Member\[([^\]]+)\](?=$|\.(?:ReturnValue|Argument|Receiver))/g)) for (const name of callee[1]!.split(',')) found.add(name.trim());
      }
    }
    calledByModels.set(models, (names = found));
  }
  return names;
}

const calledByModels = new WeakMap<readonly Model[], ReadonlySet<string>>();

const mounting: ReadonlySet<string> = new Set(['middleware', 'route', 'route-parameter', 'on-error']);

/** The names of methods that put something into the global object. */
export function namesThatExpose(models: readonly Model[]): ReadonlySet<string> {
  let names = exposing.get(models);
  if (!names) exposing.set(models, (names = new Set(models.flatMap(model => (model.behaviours ?? []).flatMap(one => (one.as === 'expose' ? (/\[(\w+)\]$/.exec(one.of)?.[1] ?? []) : []))))));
  return names;
}

const exposing = new WeakMap<readonly Model[], ReadonlySet<string>>();

/** The names of what the code of a model makes objects of, by the path of the code; only where it says what they are. */
export function namesOfMade(models: readonly Model[]): ReadonlyMap<string, readonly string[]> {
  let names = made.get(models);
  if (!names) {
    const found = new Map<string, string[]>();
    for (const { code, file, behaviours } of models) {
      if (code === undefined) continue;
      const own = behaviours.filter(one => one.self).flatMap(({ of }) => (/\[([^\]]+)\]$/.exec(of)?.[1] ?? '').split(',').map(name => name.trim()));
      if (own.length > 0) found.set(modelCodePath(file), [...(found.get(modelCodePath(file)) ?? []), ...own]);
    }
    made.set(models, (names = found));
  }
  return names;
}

const made = new WeakMap<readonly Model[], ReadonlyMap<string, readonly string[]>>();
