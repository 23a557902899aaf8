import type { ModuleGraph } from '../linking/module-graph.js';
import { beginFrame, type Frame } from './frame.js';
import { field, get, has } from './members.js';
import type { Modules } from './operate.js';
import { makePromise, resolve } from './promises.js';
import { Undecided, type Cell, type Held, type Run, type Scope, type Thing } from './value.js';

/** The run that modules are loaded in. */
export interface LoadingRun extends Run {
  /** Runs an async function up to its first `await`, and the rest when what it waits for is there. */
  startAsync(frame: Frame): Thing;
  /** Does what comes next. Throws `Undecided` where nothing waits. */
  doNext(): void;
}

/** The modules of a run: each is loaded once, and first what it imports. */
export class LoadedModules implements Modules {
  readonly #run: LoadingRun;
  readonly #graph: ModuleGraph;
  readonly #scopes = new Map<string, Scope>();
  readonly #namespaces = new Map<string, Thing>();

  constructor(run: LoadingRun, graph: ModuleGraph) {
    this.#run = run;
    this.#graph = graph;
  }

  /** The variables of a module that was loaded. */
  scopeOf(path: string): Scope | undefined {
    return this.#scopes.get(path);
  }

  /** Loads a module, and first what it imports. */
  loadModule(path: string): void {
    if (this.#scopes.has(path)) return;
    const file = this.#run.files.get(path);
    if (!file) throw new Undecided();
    const body = file.functions[0]!;
    const cells: Cell[] = body.variables.map(() => ({ value: undefined, isThere: false }));
    const scope: Scope = { owner: 0, cells, around: undefined };
    this.#scopes.set(path, scope);
    if (file.commonJsExports !== undefined) cells[file.commonJsExports] = { value: this.#run.thing('Object'), isThere: true };
    for (const request of file.imports) {
      if (request.kind !== 'import' && request.kind !== 'export') continue;
      const module = this.#graph.resolve(path, request.specifier);
      if (module.kind === 'file') this.loadModule(module.path);
    }
    const done = this.#run.startAsync(beginFrame(path, body, scope, { receiver: undefined, isBound: true, callee: undefined, args: [], made: undefined }));
    // Who imports it waits for it.
    for (let round = 0; done.promise!.state === 'pending' && round < 1000; round++) this.#run.doNext();
    if (done.promise!.state !== 'fulfilled') throw new Undecided();
  }

  readImport(file: string, variable: number): Held {
    const target = this.#graph.targetOfVariable(file, variable);
    if (target.kind === 'variable' && target.file === file && target.variable === variable) return this.#missing(file, variable);
    return this.#held(target);
  }

  readGlobal(name: string): Held {
    const { global } = this.#run;
    if (name === 'globalThis') return global;
    return has(this.#run, global, name) ? get(this.#run, global, name) : this.#run.globalAt(name);
  }

  load(from: string, specifier: string | undefined, form: 'import' | 'require'): Held {
    if (specifier === undefined) throw new Undecided();
    const module = this.#graph.resolve(from, specifier);
    if (module.kind !== 'file') {
      const whole = this.#run.outsideAt(module.kind === 'missing' ? `module ${specifier}` : `package ${module.name}/${module.subpath}`);
      if (form === 'require') return whole;
      const promise = makePromise(this.#run);
      promise.promise!.state = 'fulfilled';
      promise.promise!.value = whole;
      return promise;
    }
    if (form === 'require') return this.#commonJs(module.path);
    const promise = makePromise(this.#run);
    this.#run.enqueue(() => {
      const exported = this.#run.files.get(module.path)!.commonJsExports === undefined ? this.#namespaceOf(module.path) : undefined;
      if (!exported) throw new Undecided();
      resolve(this.#run, promise, exported);
    });
    return promise;
  }

  /** What a module gives that is not at hand. */
  #missing(file: string, variable: number): Held {
    const { imported } = this.#run.files.get(file)!.functions[0]!.variables[variable]!;
    if (!imported || this.#graph.resolve(file, imported.specifier).kind === 'file') throw new Undecided();
    const whole = this.#run.outsideAt(`module ${imported.specifier}`);
    return imported.name === '*' ? whole : this.#run.member(whole, imported.name);
  }

  /** What an import or an export leads to holds. */
  #held(target: ReturnType<ModuleGraph['targetOfVariable']>): Held {
    switch (target.kind) {
      case 'variable': return this.#variable(target.file, target.variable);
      case 'namespace': return this.#namespaceOf(target.file);
      case 'package': {
        const whole = this.#run.outsideAt(`package ${target.name}/${target.subpath}`);
        return target.exported === '*' ? whole : this.#run.member(whole, target.exported);
      }
      case 'commonjs': {
        const exported = this.#commonJs(target.file);
        return target.member === undefined ? exported : get(this.#run, exported, target.member);
      }
    }
  }

  #variable(path: string, index: number): Held {
    const variable = this.#run.files.get(path)!.functions[0]!.variables[index]!;
    if (variable.kind === 'import') return this.readImport(path, index);
    this.loadModule(path);
    const cell = this.#scopes.get(path)!.cells[index]!;
    if (!cell.isThere && variable.kind !== 'var' && variable.kind !== 'function') return this.#run.throwError('ReferenceError', 'Cannot access a variable before initialization');
    return cell.value;
  }

  #commonJs(path: string): Held {
    this.loadModule(path);
    const slot = this.#run.files.get(path)!.commonJsExports;
    if (slot === undefined) return this.#namespaceOf(path);
    return this.#scopes.get(path)!.cells[slot]!.value;
  }

  /** All that a module exports, as an object. */
  #namespaceOf(path: string): Thing {
    const known = this.#namespaces.get(path);
    if (known) return known;
    const made = this.#run.thing('Namespace', null);
    this.#namespaces.set(path, made);
    this.loadModule(path);
    for (const name of this.#graph.namespaceOf(path)) made.fields.set(name, { ...field(undefined), isWritable: false });
    made.exported = name => {
      const target = this.#graph.exportOf(path, name);
      if (!target) throw new Undecided();
      return this.#held(target);
    };
    return made;
  }
}
