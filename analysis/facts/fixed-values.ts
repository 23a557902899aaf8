import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Operation, Register } from '../ir/operation.js';
import { builtinGlobals } from '../summaries/builtin-globals.js';
import { isModelCode } from '../summaries/model-code.js';
import { through } from '../summaries/site.js';
import { classSite, constant, fieldSite, functionSite, just, registerSite, type ApiAtom, type Atom, type FunctionKey, type Value } from '../summaries/value.js';

/**
 * What is certain of the program text before anything is run: what variables hold that are written once, and what classes
 * extend. What hangs on a run is absent.
 */
export interface FixedValues {
  /** Of a variable of a module's top level: a function, a class, a constant, or what an API gives for such (`new Client('x')`). */
  of(file: string, variable: number): Value | undefined;
  /** What `export const api = { get() {} }` says of the member. */
  member(file: string, variable: number, member: string): Value | undefined;
  /** The class of the project that a variable of a module's top level holds an instance of: `const service = new Service()`. */
  instance(file: string, variable: number): Extract<Atom, { kind: 'class' }> | undefined;
  /** Whether a variable of a module's top level holds a set of constants: nothing is learnt from looking into it later. */
  isConstantSet(file: string, variable: number): boolean;
  /** The function that a field of a class holds in each object: `private hide = (text) => …`, which nobody overwrites. */
  fieldFunction(file: string, classIndex: number, name: string): number | undefined;
  /** What a class extends. */
  superclass(file: string, classIndex: number): Value | undefined;
  /** The function that a variable of a function holds whenever it is read: a declaration, or a `const` that nobody overwrites. */
  localFunction(file: string, owner: number, variable: number): number | undefined;
  /** Whether a function of the project decorates a member of a class. */
  isDecorated(file: string, classIndex: number, name: string): boolean;
  /** Whether a method may be another one where the object is of a subclass. */
  isOverridden(file: string, classIndex: number, name: string): boolean;
}

interface Surroundings {
  readonly files: ReadonlyMap<string, FileIr>;
  keyOf(file: string, index: number): FunctionKey;
  importedValue(file: string, variable: number): Value;
  globalApi(name: string): ApiAtom;
  /** A package that a file requires; absent for a file of the project. */
  requiredPackage(file: string, specifier: string): Value | undefined;
}

type Call = Extract<Operation, { kind: 'call' }>;

export function findFixedValues({ files, keyOf, importedValue, globalApi, requiredPackage }: Surroundings): FixedValues {
  const definitions = new Map<string, ReadonlyMap<Register, Operation>>();
  const writes = new Map<string, ReadonlyMap<number, readonly Extract<Operation, { kind: 'write' }>[]>>();
  const known = new Map<string, Map<number, Value | undefined>>();
  const filled = new Map<string, ReadonlySet<number>>();
  const written = new Map<string, Map<string, Register | undefined>>();
  const classes = new Map<string, ReadonlyMap<number, Extract<Operation, { kind: 'class' }>>>();
  const decorated = new Map<string, ReadonlySet<string>>();
  let writesByName: ReadonlyMap<string, number> | undefined;
  let overriding: { readonly byClass: ReadonlyMap<number, ReadonlySet<string>>; readonly anywhere: ReadonlySet<string>; readonly ofOutside: ReadonlySet<string> } | undefined;

  const fixed: FixedValues = {
    of(file, variable) {
      let ofFile = known.get(file);
      if (!ofFile) known.set(file, (ofFile = new Map()));
      if (!ofFile.has(variable)) {
        ofFile.set(variable, undefined);
        const operation = declarationOf(file, variable);
        // A thing that is given more to hold is what its module made of it.
        if (operation && !(operation.kind === 'class' && isReplaced(file, operation)) && !(operation.kind === 'call' && filledIn(file).has(variable))) ofFile.set(variable, valueOf(file, operation));
      }
      return ofFile.get(variable);
    },
    member(file, variable, member) {
      const operation = declarationOf(file, variable) ?? commonJsObject(file, variable);
      if (operation?.kind !== 'object') return undefined;
      const property = operation.properties.find(one => one.kind === 'value' && 'name' in one.key && one.key.name === member);
      const value = property?.kind === 'value' ? property.value : onlyWrittenTo(file, variable, member);
      const source = value === undefined ? undefined : definitionsOf(file).get(value);
      return source?.kind === 'function' ? closure(file, source.function) : undefined;
    },
    instance(file, variable) {
      const operation = declarationOf(file, variable);
      if (operation?.kind !== 'call' || operation.form !== 'new') return undefined;
      const [only, ...others] = valueOfRegister(file, operation.callee) ?? [];
      return only?.atom.kind === 'class' && others.length === 0 ? only.atom : undefined;
    },
    isConstantSet(file, variable) {
      const operation = declarationOf(file, variable);
      if (operation?.kind !== 'call' || operation.form !== 'new' || operation.arguments.length !== 1) return false;
      const callee = definitionsOf(file).get(operation.callee);
      if (callee?.kind !== 'global' || callee.name !== 'Set') return false;
      let elements = definitionsOf(file).get(operation.arguments[0]!.value);
      if (elements?.kind === 'cast') elements = definitionsOf(file).get(elements.source);
      return elements?.kind === 'array' && elements.elements.length > 0 && elements.elements.every(one => one.kind === 'value' && definitionsOf(file).get(one.value)?.kind === 'constant');
    },
    fieldFunction(file, classIndex, name) {
      const { fieldInitialiser: initialiser, isComponent } = files.get(file)!.classes[classIndex]!;
      // Who shows a component may give it another one.
      if (initialiser === undefined || isComponent || (writesByName ??= countWrites()).get(name) !== 1) return undefined;
      const write = operationsOf(file, initialiser).find(one => one.kind === 'write-member' && 'name' in one.key && one.key.name === name);
      const source = write?.kind === 'write-member' ? definitionsOf(file, initialiser).get(write.source) : undefined;
      return source?.kind === 'function' ? source.function : undefined;
    },
    superclass(file, classIndex) {
      const operation = classOperation(file, classIndex);
      if (operation?.superclass === undefined) return undefined;
      const base = definitionsOf(file).get(operation.superclass);
      return base?.kind === 'global' && builtinGlobals.has(base.name) ? just({ kind: 'builtin', name: base.name }) : valueOfRegister(file, operation.superclass);
    },
    localFunction(file, owner, variable) {
      const found = writesOf(file, owner).get(variable);
      if (found?.length !== 1 || files.get(file)!.functions[owner]!.variables[variable]!.reassigned) return undefined;
      const operation = definitionsOf(file, owner).get(found[0]!.source);
      return operation?.kind === 'function' ? operation.function : undefined;
    },
    isDecorated(file, classIndex, name) {
      let ofFile = decorated.get(file);
      if (!ofFile) decorated.set(file, (ofFile = membersDecoratedIn(file)));
      return ofFile.has(`${classIndex} ${name}`);
    },
    isOverridden(file, classIndex, name) {
      overriding ??= findOverriding();
      // What a model says in code of a class from outside, classes of the project may extend.
      if (isModelCode(file) && overriding.ofOutside.has(name)) return true;
      return overriding.anywhere.has(name) || (overriding.byClass.get(classSite(file, classIndex))?.has(name) ?? false);
    },
  };
  return fixed;

  /** The members that functions of the project decorate, by class and name. */
  function membersDecoratedIn(file: string): ReadonlySet<string> {
    const { functions, classes: bodies } = files.get(file)!;
    const found = new Set<string>();
    for (const { index } of functions) {
      for (const operation of operationsOf(file, index)) {
        if (operation.kind !== 'class') continue;
        for (const { member, parameter, value } of operation.decorators) {
          if (member !== undefined && parameter === undefined && ownDecorator(file, index, value)) found.add(`${operation.class} ${bodies[operation.class]!.members[member]!.name}`);
        }
      }
    }
    return found;
  }

  /** The function of the project that a decorator is, or that makes it. */
  function ownDecorator(file: string, owner: number, register: Register): FunctionKey | undefined {
    let operation = definitionsOf(file, owner).get(register);
    if (operation?.kind === 'call') operation = definitionsOf(file, owner).get(operation.callee);
    if (operation?.kind !== 'read' || operation.variable.owner !== 0) return undefined;
    const variable = operation.variable.index;
    const [only] = (files.get(file)!.functions[0]!.variables[variable]!.kind === 'import' ? importedValue(file, variable) : fixed.of(file, variable)) ?? [];
    return only?.atom.kind === 'function' ? only.atom.key : undefined;
  }

  /** Whether a class is given another one in its place: by a function that makes classes. */
  function isReplaced(file: string, operation: Extract<Operation, { kind: 'class' }>): boolean {
    return operation.decorators.some(({ member, parameter, value }) => {
      const by = member === undefined && parameter === undefined ? ownDecorator(file, 0, value) : undefined;
      return by !== undefined && makesClasses(by);
    });
  }

  function makesClasses({ file, index }: FunctionKey): boolean {
    return files.get(file)!.functions.some(body => {
      let around: number | undefined = body.index;
      while (around !== undefined && around !== index) around = files.get(file)!.functions[around]!.parent;
      return around === index && operationsOf(file, body.index).some(({ kind }) => kind === 'class');
    });
  }

  function definitionsOf(file: string, owner = 0): ReadonlyMap<Register, Operation> {
    const key = `${owner}:${file}`;
    let found = definitions.get(key);
    if (!found) definitions.set(key, (found = new Map(operationsOf(file, owner).flatMap(operation => ('target' in operation ? [[operation.target, operation] as const] : [])))));
    return found;
  }

  function writesOf(file: string, owner: number): ReadonlyMap<number, readonly Extract<Operation, { kind: 'write' }>[]> {
    const key = `${owner}:${file}`;
    let found = writes.get(key);
    if (!found) {
      const table = new Map<number, Extract<Operation, { kind: 'write' }>[]>();
      for (const operation of operationsOf(file, owner)) {
        if (operation.kind !== 'write' || operation.variable.owner !== owner) continue;
        const list = table.get(operation.variable.index);
        if (list) list.push(operation);
        else table.set(operation.variable.index, [operation]);
      }
      writes.set(key, (found = table));
    }
    return found;
  }

  function operationsOf(file: string, owner: number): readonly Operation[] {
    return files.get(file)!.functions[owner]!.blocks.flatMap(block => block.operations);
  }

  /** The variables of the top level whose members somebody in the file writes, or has written by a call that names them: `app.decorate('config', …)`, `app.config`. */
  function filledIn(file: string): ReadonlySet<number> {
    let found = filled.get(file);
    if (!found) {
      const variables = new Set<number>();
      const [named, read] = [new Set<string>(), new Set<string>()];
      const note = (among: Set<string>, variable: number | undefined, name: string): void => {
        if (variable !== undefined) among.add(`${variable} ${name}`);
      };
      for (const { index } of files.get(file)!.functions) {
        const definitions = definitionsOf(file, index);
        const ownerOf = (register: Register): Operation | undefined => {
          const owner = definitions.get(register);
          return owner?.kind === 'member' || owner?.kind === 'cast' ? ownerOf(owner.kind === 'cast' ? owner.source : owner.object) : owner;
        };
        const variableOf = (owner: Operation | undefined): number | undefined => (owner?.kind === 'read' && owner.variable.owner === 0 ? owner.variable.index : undefined);
        for (const operation of operationsOf(file, index)) {
          if (operation.kind === 'write-member') {
            const variable = variableOf(ownerOf(operation.object));
            if (variable !== undefined) variables.add(variable);
          } else if (operation.kind === 'member' && 'name' in operation.key) note(read, variableOf(definitions.get(operation.object)), operation.key.name);
          else if (operation.kind === 'call' && operation.receiver !== undefined && operation.arguments.length > 1) {
            const name = definitions.get(operation.arguments[0]!.value);
            if (name?.kind === 'constant' && typeof name.value === 'string') note(named, variableOf(ownerOf(operation.receiver)), name.value);
          }
        }
      }
      for (const one of named) if (read.has(one)) variables.add(Number.parseInt(one, 10));
      filled.set(file, (found = variables));
    }
    return found;
  }

  /** How often the program puts something into a member of a name, whoever owns it. */
  function countWrites(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { functions } of files.values()) for (const body of functions) for (const name of membersWritten(body)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }

  /** The operation that gives a variable of the top level its only value. */
  function declarationOf(file: string, variable: number): Operation | undefined {
    const found = writesOf(file, 0).get(variable);
    if (found?.length !== 1 || files.get(file)!.functions[0]!.variables[variable]!.reassigned) return undefined;
    let operation = definitionsOf(file).get(found[0]!.source);
    for (let depth = 0; operation?.kind === 'cast' && depth < 4; depth++) operation = definitionsOf(file).get(operation.source);
    return operation;
  }

  /** What a CommonJS module exports: the object that it begins with, or the one that stands for it from then on. */
  function commonJsObject(file: string, variable: number): Operation | undefined {
    const found = writesOf(file, 0).get(variable) ?? [];
    return files.get(file)!.functions[0]!.variables[variable]!.name === 'module.exports' && found.length <= 2 ? definitionsOf(file).get(found.at(-1)!.source) : undefined;
  }

  /** What the one write of a module to a member of its variable writes: `exports.save = …`. */
  function onlyWrittenTo(file: string, variable: number, member: string): Register | undefined {
    let ofFile = written.get(file);
    if (!ofFile) {
      written.set(file, (ofFile = new Map()));
      for (const operation of operationsOf(file, 0)) {
        const owner = operation.kind === 'write-member' && 'name' in operation.key ? definitionsOf(file).get(operation.object) : undefined;
        if (operation.kind !== 'write-member' || !('name' in operation.key) || owner?.kind !== 'read' || owner.variable.owner !== 0) continue;
        const key = `${owner.variable.index} ${operation.key.name}`;
        ofFile.set(key, ofFile.has(key) ? undefined : operation.source);
      }
    }
    return ofFile.get(`${variable} ${member}`);
  }

  function valueOf(file: string, operation: Operation): Value | undefined {
    switch (operation.kind) {
      case 'function': return closure(file, operation.function);
      case 'class': return just({ kind: 'class', id: classSite(file, operation.class), file, index: operation.class, frames: [] });
      case 'constant': return constant(operation.value);
      case 'read': {
        if (operation.variable.owner !== 0) return undefined;
        const variable = files.get(file)!.functions[0]!.variables[operation.variable.index]!;
        return variable.kind === 'import' ? importedValue(file, operation.variable.index) : fixed.of(file, operation.variable.index);
      }
      case 'call': return given(file, operation);
      // What a package exports is the same for who requires it as for who imports it.
      case 'load-module': return operation.form === 'require' && operation.specifier !== undefined ? requiredPackage(file, operation.specifier) : undefined;
      case 'member': return isOfPackage(file, operation) ? valueOfRegister(file, operation.target) : undefined;
      default: return undefined;
    }
  }

  function isOfPackage(file: string, { object, key }: Extract<Operation, { kind: 'member' }>): boolean {
    const owner = definitionsOf(file).get(object);
    return 'name' in key && owner !== undefined && (owner.kind === 'member' ? isOfPackage(file, owner) : owner.kind === 'load-module' && valueOf(file, owner) !== undefined);
  }

  function valueOfRegister(file: string, register: Register, depth = 0): Value | undefined {
    const operation = definitionsOf(file).get(register);
    if (!operation || depth > 6) return undefined;
    if (operation.kind === 'member') {
      const owner = 'name' in operation.key ? apiOf(file, operation.object, depth + 1) : undefined;
      if (!owner || !('name' in operation.key)) return undefined;
      const node = owner.node?.member(operation.key.name);
      return just({ kind: 'api', site: through(owner.site, fieldSite(`member:${operation.key.name}`)), step: 'member', name: operation.key.name, parent: owner, ...(node && { node }) });
    }
    if (operation.kind !== 'global') return valueOf(file, operation);
    return builtinGlobals.has(operation.name) ? undefined : just(globalApi(operation.name));
  }

  function apiOf(file: string, register: Register, depth = 0): ApiAtom | undefined {
    const [only, ...others] = valueOfRegister(file, register, depth) ?? [];
    return only?.atom.kind === 'api' && others.length === 0 ? only.atom : undefined;
  }

  /** What an API gives that no model says anything peculiar of: a client, a logger, made of constants. */
  function given(file: string, operation: Call): Value | undefined {
    if (operation.form !== 'new' && operation.form !== 'call') return undefined;
    const api = apiOf(file, operation.callee);
    if (!api) return undefined;
    const model = operation.form === 'new' ? api.node?.construct : api.node?.call;
    if (model && (model.behaviours.length > 0 || model.invokes.length > 0)) return undefined;
    const args: Value[] = [];
    for (const one of operation.arguments) {
      const value = one.kind === 'value' ? constantOf(file, one.value, 0) : undefined;
      if (!value) return undefined;
      args.push(value);
    }
    const node = operation.form === 'new' ? api.node?.instance() : api.node?.returned();
    return just({
      kind: 'api', site: registerSite(file, files.get(file)!.functions[0]!, operation.target), step: operation.form, name: '', parent: api, arguments: args,
      place: operation.span, ...(node && { node }),
    });
  }

  /** A value that is the same in every run: constants, and literals of such. */
  function constantOf(file: string, register: Register, depth: number): Value | undefined {
    const operation = definitionsOf(file).get(register);
    if (!operation || depth > 4) return undefined;
    const place = operation.span;
    const picture = (shape: 'record' | 'array', fields: ReadonlyMap<string, Value>): Value => just({ kind: 'snapshot', site: registerSite(file, files.get(file)!.functions[0]!, register), shape, place, fields });
    switch (operation.kind) {
      case 'constant': return constant(operation.value);
      case 'cast': return constantOf(file, operation.source, depth + 1);
      case 'member': {
        const environment = apiOf(file, register);
        return environment && just(environment);
      }
      case 'read': {
        const value = valueOf(file, operation);
        return value?.every(({ atom }) => atom.kind === 'constant' || atom.kind === 'api') ? value : undefined;
      }
      case 'object': {
        const fields = new Map<string, Value>([['%record', constant(undefined)]]);
        for (const property of operation.properties) {
          const value = property.kind === 'value' && 'name' in property.key ? constantOf(file, property.value, depth + 1) : undefined;
          if (!value) return undefined;
          fields.set(((property as { key: { name: string } }).key).name, value);
        }
        return picture('record', fields);
      }
      case 'array': {
        const fields = new Map<string, Value>([['%array', constant(undefined)]]);
        for (const [index, element] of operation.elements.entries()) {
          const value = element.kind === 'value' ? constantOf(file, element.value, depth + 1) : undefined;
          if (!value) return undefined;
          fields.set(String(index), value);
        }
        return picture('array', fields);
      }
      default: return undefined;
    }
  }

  function closure(file: string, index: number): Value {
    const key = keyOf(file, index);
    return just({ kind: 'function', id: through(functionSite({ file, index: 0 }), functionSite(key)), key, frames: [] });
  }

  function classOperation(file: string, classIndex: number): Extract<Operation, { kind: 'class' }> | undefined {
    let found = classes.get(file);
    if (!found) classes.set(file, (found = new Map(operationsOf(file, 0).flatMap(one => (one.kind === 'class' ? [[one.class, one] as const] : [])))));
    return found.get(classIndex);
  }

  /** For each class the methods that its subclasses have again; `anywhere`: those of classes that extend nobody knows what. */
  function findOverriding(): { byClass: ReadonlyMap<number, ReadonlySet<string>>; anywhere: ReadonlySet<string>; ofOutside: ReadonlySet<string> } {
    const byClass = new Map<number, Set<string>>();
    const anywhere = new Set<string>();
    const ofOutside = new Set<string>();
    for (const file of files.values()) {
      for (const body of file.classes) {
        const names = body.members.filter(one => !one.isStatic).map(one => one.name);
        let base: Value | undefined;
        const operation = classOperation(file.path, body.index);
        if (operation ? operation.superclass === undefined : !body.extends) continue;
        base = operation && fixed.superclass(file.path, body.index);
        for (let depth = 0; depth < 12; depth++) {
          const [only] = base ?? [];
          if (only?.atom.kind === 'class') {
            const known = byClass.get(only.atom.id);
            if (known) names.forEach(name => known.add(name));
            else byClass.set(only.atom.id, new Set(names));
            const { file: next, index } = only.atom;
            if (classOperation(next, index)?.superclass === undefined) break;
            base = fixed.superclass(next, index);
            continue;
          }
          const found = only?.atom.kind === 'api' ? ofOutside : anywhere;
          names.forEach(name => found.add(name));
          break;
        }
      }
    }
    return { byClass, anywhere, ofOutside };
  }
}

/** The names under which a function puts something into members, once for each time. A body stays what it is from one state of a project to the next. */
function membersWritten(body: FunctionBody): readonly string[] {
  let names = written.get(body);
  if (!names) written.set(body, (names = body.blocks.flatMap(({ operations }) => operations.flatMap(operation => (operation.kind === 'write-member' && 'name' in operation.key ? [operation.key.name] : [])))));
  return names;
}

const written = new WeakMap<FunctionBody, readonly string[]>();
