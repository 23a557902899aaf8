import type { DeclaredMember, DeclaredType, TypeDeclaration } from '../ir/declared-type.js';
import type { FileIr } from '../ir/file-ir.js';
import { createImplementationIndex, type FoundClass } from './implementations.js';
import type { ModuleGraph, TypeTarget } from './module-graph.js';

/** A type together with where its names mean something. A host begins with a file and what an annotation in it says. */
export interface ScopedType {
  readonly file: string;
  readonly type: DeclaredType;
  /** What the type parameters of the declaration around it stand for; absent where there is none. */
  readonly bindings?: ReadonlyMap<string, ScopedType>;
}

/** The type of a member, with the member itself if somebody wrote it down by name. */
export interface MemberType extends ScopedType {
  readonly member?: PlacedMember;
}

export interface PlacedMember extends DeclaredMember {
  /** The file that declares the member: its span is of this one. */
  readonly file: string;
}

/** A declaration that a type names, with what its type parameters stand for. */
export interface FoundDeclaration {
  readonly file: string;
  readonly declaration: TypeDeclaration;
  readonly bindings: ReadonlyMap<string, ScopedType>;
}

export type LiteralValue = string | number | boolean | null;

/**
 * Answers what a declared type is, from declarations alone: no checker, no inference.
 *
 * Each answer takes a bounded number of steps, so types that lead round in a circle or grow without end give what was found
 * so far, or `undefined`.
 */
export interface TypeResolver {
  /**
   * Finds a member through aliases, bases, unions (the first that has it), intersections, type arguments and the usual utility
   * types. A name of digits or `%element` asks for the element of a list, set or map or what an index signature gives; `%awaited`
   * for what a promise brings, which is the type itself if it is none.
   */
  memberType(type: ScopedType, name: string): MemberType | undefined;
  /** Lists the members by name, each name once; what index signatures allow is left out. */
  membersOf(type: ScopedType): readonly MemberType[];
  /** Finds what a call of a value of the type returns. */
  returnType(type: ScopedType): ScopedType | undefined;
  /** Finds the declaration a type names; an alias is one of its own. Of an interface in pieces, the first. */
  declarationOf(type: ScopedType): FoundDeclaration | undefined;
  /** Finds the class a value of the type is an instance of, through aliases, `| undefined` and wrappers such as `Readonly`. */
  classOf(type: ScopedType): FoundClass | undefined;
  /** Lists the classes that extend or implement the declaration, also through others; not itself. By file, then in source order. */
  implementationsOf(declaration: TypeDeclaration): readonly FoundClass[];
  /** Lists the values of a type that is made of literals, in source order; `undefined` for any other. */
  literalValues(type: ScopedType): readonly LiteralValue[] | undefined;
}

/** Makes a resolver for the types of a project whose files `graph` links. */
export function createTypeResolver(graph: ModuleGraph, files: ReadonlyMap<string, FileIr>): TypeResolver {
  const scopes = new Map<string, FileScope>();
  let globals: ReadonlyMap<string, string> | undefined;
  let implementations: ReturnType<typeof createImplementationIndex> | undefined;

  return {
    memberType: (type, name) => findMember(type, name, new Search()),
    membersOf: type => listMembers(type, new Search()),
    returnType: type => findReturn(type, new Search()),
    declarationOf: type => findDeclarations(settle(type, new Search()))[0],
    classOf: type => findClass(type, new Search()),
    implementationsOf(declaration) {
      implementations ??= createImplementationIndex(files, (path, base) => findDeclarations({ file: path, type: base })[0]);
      return implementations(declaration);
    },
    literalValues: type => listLiterals(type, new Search()),
  };

  function findMember(type: ScopedType, name: string, search: Search): MemberType | undefined {
    if (name === '%awaited') return awaited(type, search);
    let indexed: ScopedType | undefined;
    for (const shape of shapesOf(type, search)) {
      const member = shape.members.find(it => it.name === name);
      if (member) return memberOf(shape, member, search);
      indexed ??= shape.index?.(name);
    }
    return indexed && settle(indexed, search);
  }

  function listMembers(type: ScopedType, search: Search): MemberType[] {
    const found = new Map<string, MemberType>();
    for (const shape of shapesOf(type, search)) {
      for (const member of shape.members) {
        if (!found.has(member.name) && !isSignature(member)) found.set(member.name, memberOf(shape, member, search));
      }
    }
    return [...found.values()];
  }

  function memberOf({ scope }: Shape, member: DeclaredMember, search: Search): MemberType {
    return { ...settle(within(scope, member.type), search), member: { ...member, file: scope.file } };
  }

  /** The object types a type is made of, nearest first. */
  function* shapesOf(scoped: ScopedType, search: Search): Generator<Shape> {
    if (!search.goesOn()) return;
    const { type } = scoped;
    switch (type.kind) {
      case 'object':
        yield { scope: scoped, members: type.members, index: name => signatureFor(scoped, type.members, name) };
        return;
      case 'array':
        yield listShape(scoped, within(scoped, type.element));
        return;
      case 'tuple': {
        const any = within(scoped, { kind: 'union', members: type.elements });
        yield { scope: scoped, members: [], index: name => (name === '%element' ? any : isIndex(name) && type.elements[Number(name)] ? within(scoped, type.elements[Number(name)]!) : undefined) };
        return;
      }
      case 'union':
      case 'intersection':
        for (const member of type.members) yield* shapesOf(within(scoped, member), search);
        return;
      case 'other': {
        const written = readText(scoped, type.text, search);
        if (written) yield* shapesOf(written, search);
        return;
      }
      case 'name':
        yield* shapesOfName(scoped, type, search);
        return;
      case 'literal':
      case 'function':
      case 'predicate':
        return;
    }
  }

  function* shapesOfName(scoped: ScopedType, type: NamedType, search: Search): Generator<Shape> {
    const bound = boundTo(scoped, type);
    if (bound) {
      yield* shapesOf(bound, search);
      return;
    }
    const declarations = findDeclarations(scoped);
    for (const found of declarations) yield* shapesOfDeclaration(scoped, found, search);
    if (declarations.length === 0) yield* shapesOfBuiltIn(scoped, type, search);
  }

  function* shapesOfDeclaration(scoped: ScopedType, { file, declaration, bindings }: FoundDeclaration, search: Search): Generator<Shape> {
    if (declaration.kind === 'enum') return;
    if (declaration.kind === 'alias') {
      yield* shapesOf({ file, type: declaration.type, bindings }, search);
      return;
    }
    // In a member of a base, `this` still is the type that was asked about.
    const inside = new Map(bindings).set('this', scoped.bindings?.get('this') ?? scoped);
    yield* shapesOf({ file, type: declaration.type, bindings: inside }, search);
    for (const base of declaration.bases) yield* shapesOf({ file, type: base, bindings: inside }, search);
  }

  /** @see https://www.typescriptlang.org/docs/handbook/utility-types.html */
  function* shapesOfBuiltIn(scoped: ScopedType, { name, typeArguments }: NamedType, search: Search): Generator<Shape> {
    const [first, second] = typeArguments.map(it => within(scoped, it));
    if (!first) return;
    if (wrappers.has(name)) yield* shapesOf(first, search);
    else if (lists.has(name)) yield listShape(scoped, first);
    else if (name === 'Awaited') yield* shapesOf(awaited(first, search), search);
    else if (name === 'ReturnType') {
      const result = findReturn(first, search);
      if (result) yield* shapesOf(result, search);
    } else if (name === 'InstanceType') {
      const written = first.type.kind === 'other' ? /^typeof ([\w$.]+)$/.exec(first.type.text)?.[1] : undefined;
      if (written !== undefined) yield* shapesOf(within(first, named(written)), search);
    } else if (!second) return;
    else if (maps.has(name)) yield { scope: scoped, members: [], index: asked => (asked === '%element' ? second : undefined) };
    else if (name === 'Record') {
      const keys = listLiterals(first, search)?.map(String);
      yield { scope: scoped, members: [], index: asked => (!keys || keys.includes(asked) || asked === '%element' ? second : undefined) };
    } else if (name === 'Pick' || name === 'Omit') {
      const keys = listLiterals(second, search)?.map(String);
      // Keys that nobody can list pick everything and leave nothing out.
      const keeps = (asked: string) => !keys || keys.includes(asked) === (name === 'Pick');
      for (const { members, index, ...shape } of shapesOf(first, search)) {
        yield { ...shape, members: members.filter(member => keeps(member.name)), ...(index && { index: (asked: string) => (keeps(asked) ? index(asked) : undefined) }) };
      }
    }
  }

  function awaited(scoped: ScopedType, search: Search): ScopedType {
    const { file, type, bindings } = settle(scoped, search);
    const here = { file, ...(bindings && { bindings }) };
    if (!search.goesOn()) return { ...here, type };
    if (type.kind === 'union') {
      // Only what is written as a promise here can be opened within one union: an argument keeps its scope, an alias's does not.
      const members = type.members.map(member => (member.kind === 'name' && promises.has(member.name) ? (member.typeArguments[0] ?? member) : member));
      return { ...here, type: { kind: 'union', members } };
    }
    if (type.kind !== 'name') return { ...here, type };
    const found = findDeclarations({ ...here, type })[0];
    if (found?.declaration.kind === 'alias') {
      const target = { file: found.file, type: found.declaration.type, bindings: found.bindings };
      const inner = awaited(target, search);
      return inner.type === target.type ? { ...here, type } : inner;
    }
    const [argument] = type.typeArguments;
    return !found && argument && promises.has(type.name) ? awaited({ ...here, type: argument }, search) : { ...here, type };
  }

  function findReturn(scoped: ScopedType, search: Search): ScopedType | undefined {
    const { type, ...scope } = settle(scoped, search);
    if (!search.goesOn()) return undefined;
    switch (type.kind) {
      case 'function':
        return settle({ ...scope, type: type.result }, search);
      case 'union':
      case 'intersection':
        return firstOf(type.members, member => findReturn({ ...scope, type: member }, search));
      case 'other': {
        const written = readText({ ...scope, type }, type.text, search);
        return written && findReturn(written, search);
      }
      case 'name': {
        const found = findDeclarations({ ...scope, type })[0];
        if (found) return found.declaration.kind === 'alias' ? findReturn({ file: found.file, type: found.declaration.type, bindings: found.bindings }, search) : undefined;
        return wrappers.has(type.name) && type.typeArguments[0] ? findReturn({ ...scope, type: type.typeArguments[0] }, search) : undefined;
      }
      case 'object':
      case 'array':
      case 'tuple':
      case 'literal':
      case 'predicate':
        return undefined;
    }
  }

  function findClass(scoped: ScopedType, search: Search): FoundClass | undefined {
    const { type, ...scope } = settle(scoped, search);
    if (!search.goesOn()) return undefined;
    if (type.kind === 'union' || type.kind === 'intersection') return firstOf(type.members, member => findClass({ ...scope, type: member }, search));
    if (type.kind === 'other') {
      const written = readText({ ...scope, type }, type.text, search);
      return written && findClass(written, search);
    }
    if (type.kind !== 'name') return undefined;
    const found = findDeclarations({ ...scope, type })[0];
    if (found?.declaration.kind === 'alias') return findClass({ file: found.file, type: found.declaration.type, bindings: found.bindings }, search);
    if (found) return classDeclaredBy(files.get(found.file)!, found.declaration);
    return wrappers.has(type.name) && type.typeArguments[0] ? findClass({ ...scope, type: type.typeArguments[0] }, search) : undefined;
  }

  function listLiterals(scoped: ScopedType, search: Search): LiteralValue[] | undefined {
    const { type, ...scope } = settle(scoped, search);
    if (!search.goesOn()) return undefined;
    const inner = (member: DeclaredType) => listLiterals({ ...scope, type: member }, search);
    switch (type.kind) {
      case 'literal':
        return [type.value];
      case 'union': {
        const values = type.members.filter(member => !isNothing(member)).map(inner);
        return values.every(it => it !== undefined) ? [...new Set(values.flat())] : undefined;
      }
      case 'name': {
        const found = findDeclarations({ ...scope, type })[0];
        if (found) return found.declaration.kind === 'alias' || found.declaration.kind === 'enum' ? listLiterals({ file: found.file, type: found.declaration.type, bindings: found.bindings }, search) : undefined;
        if (type.name === 'boolean') return [true, false];
        const [first, second] = type.typeArguments.map(inner);
        if (type.name === 'NonNullable') return first?.filter(value => value !== null);
        if (type.name === 'Exclude') return second && first?.filter(value => !second.includes(value));
        if (type.name === 'Extract') return second && first?.filter(value => second.includes(value));
        return undefined;
      }
      case 'other': {
        const owner = /^keyof ([\w$.]+)$/.exec(type.text)?.[1];
        if (owner !== undefined) {
          const members = listMembers({ ...scope, type: named(owner) }, search);
          return members.length > 0 ? members.map(({ member }) => member!.name) : undefined;
        }
        const written = readText({ ...scope, type }, type.text, search);
        return written && listLiterals(written, search);
      }
      case 'object':
      case 'array':
      case 'tuple':
      case 'intersection':
      case 'function':
      case 'predicate':
        return undefined;
    }
  }

  /** Reads the simple forms among those kept as text: `import('./x').T`, `typeof x`, `T['field'][number]`. */
  function readText(scoped: ScopedType, text: string, search: Search): ScopedType | undefined {
    const imported = /^import\(\s*(['"])(.+?)\1\s*\)\.([\w$]+)$/.exec(text);
    if (imported) {
      const module = graph.resolve(scoped.file, imported[2]!);
      return module.kind === 'file' ? { file: module.path, type: named(imported[3]!) } : undefined;
    }
    const variable = /^typeof ([\w$]+)$/.exec(text)?.[1];
    if (variable !== undefined) return typeOfValue(scoped.file, variable);

    const access = /^([\w$.]+|\(typeof [\w$]+\))((?:\[(?:'[^']*'|"[^"]*"|number)\])+)$/.exec(text);
    if (!access) return undefined;
    const head = access[1]!;
    let found: ScopedType | undefined = head.startsWith('(') ? readText(scoped, head.slice(1, -1), search) : within(scoped, named(head));
    for (const [, key] of access[2]!.matchAll(/\[([^\]]*)\]/g)) {
      found = found && findMember(found, key === 'number' ? '%element' : key!.slice(1, -1), search);
    }
    return found;
  }

  /** The type a top-level variable or function is declared with. */
  function typeOfValue(path: string, name: string): ScopedType | undefined {
    const index = files.get(path)?.functions[0]?.variables.findIndex(variable => variable.name === name) ?? -1;
    if (index === -1) return undefined;
    const target = graph.targetOfVariable(path, index);
    if (target.kind !== 'variable') return undefined;
    const file = files.get(target.file)!;
    const variable = file.functions[0]!.variables[target.variable]!;
    if (variable.type) return { file: target.file, type: variable.type };
    const body = file.functions.find(it => it.parent === 0 && it.class === undefined && it.name === variable.name);
    return body?.returnType && { file: target.file, type: { kind: 'function', parameters: [], result: body.returnType } };
  }

  /** Follows type parameters to what they stand for. */
  function settle(scoped: ScopedType, search: Search): ScopedType {
    let settled = scoped;
    while (settled.type.kind === 'name' && search.goesOn()) {
      const bound = boundTo(settled, settled.type);
      if (!bound) break;
      settled = bound;
    }
    return settled;
  }

  /** The pieces of the declaration that a name stands for; none for a type parameter, and for what the project does not declare. */
  function findDeclarations(scoped: ScopedType): FoundDeclaration[] {
    const { type } = scoped;
    if (type.kind !== 'name' || boundTo(scoped, type)) return [];
    const place = type.from === undefined ? findPlace(scoped.file, type.name) : files.has(type.from) ? { file: type.from, name: type.name } : undefined;
    if (!place) return [];
    return (scopeOf(place.file)?.types.get(place.name) ?? []).map(declaration => {
      const bound = declaration.typeParameters.map((parameter, index): [string, ScopedType] => {
        const argument = type.typeArguments[index];
        return [parameter, argument ? within(scoped, argument) : { file: place.file, type: named('unknown') }];
      });
      return { file: place.file, declaration, bindings: new Map(bound) };
    });
  }

  function findPlace(path: string, name: string): { readonly file: string; readonly name: string } | undefined {
    const scope = scopeOf(path);
    if (!scope) return undefined;
    if (scope.types.has(name)) return { file: path, name };

    const dot = name.indexOf('.');
    const head = dot === -1 ? name : name.slice(0, dot);
    const variable = scope.imports.get(head);
    if (variable === undefined) return findGlobal(name);
    const target = dot === -1 ? graph.typeOfVariable(path, variable) : findInside(path, variable, name.slice(dot + 1));
    return target?.kind === 'declaration' ? target : undefined;
  }

  /** What `inner` names in the module, or else the namespace, that an import made known. */
  function findInside(path: string, variable: number, inner: string): TypeTarget | undefined {
    let target = graph.typeOfVariable(path, variable);
    if (!target) {
      const { specifier, name } = files.get(path)!.functions[0]!.variables[variable]!.imported!;
      const module = graph.resolve(path, specifier);
      return module.kind === 'file' ? graph.typeExportOf(module.path, `${name}.${inner}`) : undefined;
    }
    for (const part of inner.split('.')) target = target?.kind === 'namespace' ? graph.typeExportOf(target.file, part) : undefined;
    return target;
  }

  /** A file that is no module declares for all. */
  function findGlobal(name: string): { readonly file: string; readonly name: string } | undefined {
    globals ??= new Map(
      [...files.values()]
        .filter(file => file.imports.length === 0 && file.exports.length === 0 && file.commonJsExports === undefined)
        .flatMap(file => file.types.filter(type => !type.exported || type.name.includes('.')).map(type => [type.name, file.path] as const))
        .sort(([, left], [, right]) => (left < right ? 1 : -1)),
    );
    const file = globals.get(name);
    return file === undefined ? undefined : { file, name };
  }

  function scopeOf(path: string): FileScope | undefined {
    const known = scopes.get(path);
    const file = files.get(path);
    if (known || !file) return known;
    const scope = { types: new Map<string, TypeDeclaration[]>(), imports: new Map<string, number>() };
    for (const type of file.types) {
      const pieces = scope.types.get(type.name);
      if (pieces) pieces.push(type);
      else scope.types.set(type.name, [type]);
    }
    file.functions[0]?.variables.forEach((variable, index) => {
      if (variable.kind === 'import') scope.imports.set(variable.name, index);
    });
    scopes.set(path, scope);
    return scope;
  }
}

/** Gives the name of a type, without type arguments: of `User | undefined` that of `User`. `undefined` for types without one. */
export function nameOf(type: DeclaredType): string | undefined {
  if (type.kind === 'name') return type.name;
  if (type.kind !== 'union') return undefined;
  const [only, ...others] = type.members.filter(member => !isNothing(member) && !(member.kind === 'literal' && member.value === null));
  return only && others.length === 0 ? nameOf(only) : undefined;
}

type NamedType = Extract<DeclaredType, { readonly kind: 'name' }>;

/** Utility types that keep their argument's members. */
const wrappers: ReadonlySet<string> = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Exclude', 'Extract', 'ThisType', 'NoInfer']);
const promises: ReadonlySet<string> = new Set(['Promise', 'PromiseLike', 'Awaited']);
const maps: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'WeakMap']);
const lists: ReadonlySet<string> = new Set([
  'Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'WeakSet', 'Iterable', 'IterableIterator', 'Iterator', 'Generator', 'AsyncIterable', 'AsyncIterableIterator', 'AsyncIterator', 'AsyncGenerator',
]);

/** Counts the steps of one answer. */
class Search {
  #steps = 400;

  goesOn(): boolean {
    this.#steps -= 1;
    return this.#steps >= 0;
  }
}

/** Members written down together, and what a name that is none of them gives. */
interface Shape {
  readonly scope: ScopedType;
  readonly members: readonly DeclaredMember[];
  readonly index?: (name: string) => ScopedType | undefined;
}

interface FileScope {
  readonly types: ReadonlyMap<string, readonly TypeDeclaration[]>;
  /** The variables that imports made, by name. */
  readonly imports: ReadonlyMap<string, number>;
}

function within({ file, bindings }: ScopedType, type: DeclaredType): ScopedType {
  return { file, type, ...(bindings && { bindings }) };
}

function named(name: string): NamedType {
  return { kind: 'name', name, typeArguments: [] };
}

function boundTo({ bindings }: ScopedType, { name }: NamedType): ScopedType | undefined {
  return bindings?.get(name);
}

function listShape(scope: ScopedType, element: ScopedType): Shape {
  return { scope, members: [], index: name => (name === '%element' || isIndex(name) ? element : undefined) };
}

/** An index signature is a member named by the type of its key in brackets. */
function isSignature({ name }: DeclaredMember): boolean {
  return name.startsWith('[');
}

function signatureFor(scope: ScopedType, members: readonly DeclaredMember[], name: string): ScopedType | undefined {
  const keys = isIndex(name) || name === '%element' ? ['[number]', '[string]'] : ['[string]'];
  const signature = firstOf(keys, key => members.find(member => member.name === key)) ?? members.find(member => isSignature(member) && !['[number]', '[symbol]', '[string]'].includes(member.name));
  return signature && within(scope, signature.type);
}

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

function isNothing(type: DeclaredType): boolean {
  return type.kind === 'name' && (type.name === 'undefined' || type.name === 'never' || type.name === 'void');
}

function classDeclaredBy(file: FileIr, { kind, name, span }: TypeDeclaration): FoundClass | undefined {
  if (kind !== 'class') return undefined;
  const named = file.classes.filter(it => it.name === name);
  const found = named.find(it => it.span.start === span.start) ?? named[0];
  return found && { file: file.path, class: found.index };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
