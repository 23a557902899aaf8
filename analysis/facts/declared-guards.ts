import type { FileIr } from '../ir/file-ir.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import type { ComponentGuard } from '../summaries/program.js';
import type { ApiAtom, Atom, FunctionKey } from '../summaries/value.js';
import type { ProjectContext } from './context.js';
import type { FixedValues } from './fixed-values.js';

/** The consent checks that a policy names as `path#export` or `package#export`, as the program has them; a check is told by its index in the policy. */
export interface DeclaredGuards {
  ofFunction(key: FunctionKey): number | undefined;
  /** What a package exports, or a member of it. */
  ofApi(api: ApiAtom): number | undefined;
  ofComponent(component: Atom): ComponentGuard | undefined;
  /** The references that stand for nothing: no file has such an export, and no file imports the package. */
  readonly missing: readonly string[];
}

/** Finds what the policy's references stand for: re-exports, aliases of paths, defaults, methods and members of objects are followed. */
export function findDeclaredGuards(context: ProjectContext, graph: ModuleGraph, files: ReadonlyMap<string, FileIr>, fixed: FixedValues): DeclaredGuards {
  const functions = new Map<string, number>();
  const components = new Map<string, number>();
  const outside = new Map<string, number>();
  const outsideComponents = new Map<string, number>();
  const missing: string[] = [];
  const imported = new Set([...files.values()].flatMap(file => file.imports.map(({ specifier }) => specifier)));

  context.consentGuards.forEach((guard, index) => {
    const written = guard.function ?? guard.component ?? '';
    const reference = readReference(written);
    if (!reference) return;
    const [ofProject, ofPackages] = guard.function === undefined ? [components, outsideComponents] : [functions, outside];
    const { module, names } = reference;
    const path = fileOf(module);
    if (path === undefined) {
      ofPackages.set(`${module}#${names.join('.')}`, index);
      if (!imported.has(module)) missing.push(written);
      return;
    }
    const found = placesOf(path, names);
    for (const { kind, key } of found) (kind === 'package' ? ofPackages : ofProject).set(key, index);
    // What is exported may be made in a way that nobody follows.
    if (found.length === 0 && (names.length > 1 || graph.exportOf(path, names[0]!) === undefined)) missing.push(written);
  });

  return {
    missing,
    ofFunction: ({ file, index }) => (functions.size === 0 ? undefined : functions.get(functionKey(file, index))),
    ofApi: api => (outside.size === 0 ? undefined : outside.get(nameOfApi(api) ?? '')),
    ofComponent(component) {
      if (components.size + outsideComponents.size === 0) return undefined;
      const index = component.kind === 'function' ? components.get(functionKey(component.key.file, component.key.index)) : component.kind === 'class' ? components.get(classKey(component.file, component.index)) : component.kind === 'api' ? outsideComponents.get(nameOfApi(component) ?? '') : undefined;
      if (index === undefined) return undefined;
      const purpose = context.consentGuards[index]?.purpose;
      return { index, ...(typeof purpose === 'object' && 'prop' in purpose && { prop: purpose.prop }) };
    },
  };

  /** From the root, or by an alias of the folder that the policy stands in. */
  function fileOf(module: string): string | undefined {
    const own = graph.resolve('', `./${module.replace(/^\.\//, '')}`);
    if (own.kind === 'file') return own.path;
    const named = /^\.{1,2}\//.test(module) ? own : graph.resolve(context.policyFile?.path ?? '', module);
    return named.kind === 'file' ? named.path : undefined;
  }

  function placesOf(path: string, [first = '', ...members]: readonly string[]): readonly FoundPlace[] {
    const target = graph.exportOf(path, first);
    const last = members.at(-1) ?? first;
    // An export that nobody follows may be of the function that is written under its name.
    if (target === undefined) return namedIn(path, last);
    switch (target.kind) {
      case 'package': return [{ kind: 'package', key: [`${target.name}${target.subpath && `/${target.subpath}`}#${target.exported}`, ...members].join('.') }];
      case 'namespace': return members.length === 0 ? [] : placesOf(target.file, members);
      case 'commonjs': return namedIn(target.file, last);
      case 'variable': {
        const found = ofVariable(target.file, target.variable, members);
        return found.length > 0 ? found : namedIn(target.file, members.length > 0 || first !== 'default' ? last : (files.get(target.file)?.functions[0]?.variables[target.variable]?.name ?? ''));
      }
    }
  }

  function ofVariable(file: string, variable: number, members: readonly string[]): readonly FoundPlace[] {
    const [member, ...deeper] = members;
    if (deeper.length > 0) return [];
    const holder = fixed.of(file, variable)?.[0]?.atom ?? fixed.instance(file, variable);
    if (member === undefined) return holder?.kind === 'function' ? [ofFunctionAt(holder.key.file, holder.key.index)] : holder?.kind === 'class' ? [{ kind: 'function', key: classKey(holder.file, holder.index) }] : [];
    const owner = fixed.instance(file, variable) ?? (holder?.kind === 'class' ? holder : undefined);
    if (owner) {
      const method = files.get(owner.file)?.classes[owner.index]?.members.find(one => one.name === member && one.kind === 'method');
      const body = method?.function ?? fixed.fieldFunction(owner.file, owner.index, member);
      return body === undefined ? [] : [ofFunctionAt(owner.file, body)];
    }
    return (fixed.member(file, variable, member) ?? []).flatMap(({ atom }) => (atom.kind === 'function' ? [ofFunctionAt(atom.key.file, atom.key.index)] : []));
  }

  function namedIn(path: string, name: string): readonly FoundPlace[] {
    return (files.get(path)?.functions ?? []).flatMap((body, index) => (index > 0 && body.name === name ? [ofFunctionAt(path, index)] : []));
  }
}

interface FoundPlace {
  readonly kind: 'function' | 'package';
  readonly key: string;
}

function readReference(text: string): { readonly module: string; readonly names: readonly string[] } | undefined {
  const at = text.lastIndexOf('#');
  return at <= 0 || at === text.length - 1 ? undefined : { module: text.slice(0, at), names: text.slice(at + 1).split('.') };
}

/** `package#export.member` of what is got at from a package by names alone. */
function nameOfApi(api: ApiAtom): string | undefined {
  const names: string[] = [];
  // Ends at the package: each step goes to what the name was read from.
  for (let one: Atom | undefined = api; one?.kind === 'api'; one = one.parent) {
    if (one.step === 'package' || one.step === 'missing') return `${one.name}#${names.join('.')}`;
    if (one.step !== 'member') return undefined;
    names.unshift(one.name);
  }
  return undefined;
}

function ofFunctionAt(file: string, index: number): FoundPlace {
  return { kind: 'function', key: functionKey(file, index) };
}

function functionKey(file: string, index: number): string {
  return `${file} function ${index}`;
}

function classKey(file: string, index: number): string {
  return `${file} class ${index}`;
}
