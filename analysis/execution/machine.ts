import type { FileIr } from '../ir/file-ir.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import { installBuiltins } from './builtins/install.js';
import { AsyncGiver, SyncGiver } from './generators.js';
import type { Frame, Outcome, Sent } from './frame.js';
import { field, get, has, hide } from './members.js';
import { callMember } from './open-calls.js';
import { makePromise, promiseOf, reject, resolve, whenSettled } from './promises.js';
import { stepFrame } from './step-frame.js';
import type { Modules } from './operate.js';
import { initialise } from './initialise.js';
import { Abandoned, isFunction, Open, Thing, Thrown, Undecided, type Cell, type Code, type Held, type Intrinsic, type Key, type Native, type Run, type Scope, type Self, type ThingKind } from './value.js';

/**
 * What is known of a call that leaves the program. `quiet`: it neither throws nor calls back, and gives a plain value. `clean`: what it
 * gives has nothing of what it was given. `guard`: it finds an argument clean by one of its answers.
 */
export type Described = { readonly kind: 'quiet' | 'clean' } | { readonly kind: 'guard'; readonly argument: number; readonly when: boolean };

/** What is known of what is outside the program. */
export interface Outside {
  /** Of a global, or of what is behind its members. `unknown`: what it does runs cannot follow. */
  globalAt(path: readonly string[]): Described | 'unknown' | undefined;
  /** Of a function of the program that counts as something outside, whatever it is written to do. `undefined` for any other. */
  functionAt(file: string, index: number): Described | 'unknown' | undefined;
}

/** The steps that are left. */
export interface Budget {
  steps: number;
}

/** Where an argument comes from: what may be in it, and what surely tells something, as it is not known to be a constant. */
export interface Given {
  readonly may: Set<string>;
  readonly shown: Set<string>;
}

/** So often a run asks at one place something that nobody knows. */
const mostRounds = 4;

/** One run of a program: what it decided on its way is in `decisions`. */
export class Machine implements Run, Modules {
  readonly prototypes: Record<Intrinsic, Thing>;
  readonly global: Thing;
  readonly symbols = new Map<string, symbol>();
  readonly files: ReadonlyMap<string, FileIr>;
  /** Where the arguments of calls that leave the program come from, by where those stand. */
  readonly arrived = new Map<string, Given[]>();
  at: string | undefined;
  readonly #graph: ModuleGraph;
  readonly #outside: Outside;
  readonly #choices: Choices;
  readonly #modules = new Map<string, Scope>();
  readonly #namespaces = new Map<string, Thing>();
  readonly #opens = new Map<string, Open>();
  readonly #globals = new Map<string, Open>();
  readonly #globalNames = new Map<Open, string>();
  readonly #described = new Map<Open, Described | 'unknown'>();
  readonly #answers = new Map<string, number>();
  readonly #truths = new Map<Open, boolean>();
  /** What is known to be equal to a constant in this run. */
  readonly #equal = new Map<Open, Held>();
  /** What is known to be nothing, or to be clean, in this run. */
  readonly cleared = new Set<Open>();
  #numbers = 0;
  #depth = 0;
  #jobs: (() => void)[] = [];
  #timers: { readonly id: number; readonly due: number; readonly job: () => void }[] = [];
  #now = 0;
  readonly #budget: Budget;
  /** The frames that stand on each other now. */
  readonly #frames: Frame[] = [];

  constructor(files: ReadonlyMap<string, FileIr>, graph: ModuleGraph, outside: Outside, choices: Choices, budget: Budget) {
    this.files = files;
    this.#graph = graph;
    this.#outside = outside;
    this.#choices = choices;
    this.#budget = budget;
    const object = new Thing(0, null, 'Object');
    this.prototypes = { Object: object } as Record<Intrinsic, Thing>;
    this.global = this.thing('Object', object);
    installBuiltins(this);
  }

  step(cost = 1): void {
    this.#budget.steps -= cost;
    if (this.#budget.steps < 0) throw new Undecided();
  }

  thing(kind: ThingKind, proto: Thing | null = this.prototypes[kind as Intrinsic] ?? this.prototypes.Object): Thing {
    return new Thing(++this.#numbers, proto, kind);
  }

  array(elements: readonly Held[]): Thing {
    const made = this.thing('Array', this.prototypes.Array);
    if (elements.length > 5000) throw new Undecided();
    made.list = [...elements];
    return made;
  }

  open(how: string, parts: readonly Held[], type?: Open['type']): Open {
    const key = `${how} ${parts.map(part => (part instanceof Open || part instanceof Thing ? `#${String(part.number)}` : `${typeof part}:${String(part)}`)).join(' ')}`;
    let made = this.#opens.get(key);
    if (!made) this.#opens.set(key, (made = new Open(++this.#numbers, parts, undefined, type)));
    return made;
  }

  fresh(parts: readonly Held[], origin?: string): Open {
    return new Open(++this.#numbers, parts, origin, undefined);
  }

  member(of: Open, name: Key): Held {
    for (let own: Open | undefined = of; own; own = undefined) if (own.fields.has(name)) return own.fields.get(name);
    const key = `. ${String(of.number)} ${String(name)}`;
    let made = this.#opens.get(key);
    if (!made) this.#opens.set(key, (made = new Open(++this.#numbers, name === 'length' || name === 'size' ? [] : [of], undefined, name === 'length' && of.type === 'string' ? 'number' : undefined, { of, name })));
    return made;
  }

  nativeFunction(name: string, act: Native, length = 0): Thing {
    const made = this.thing('Function', this.prototypes.Function);
    made.native = act;
    hide(made, 'name', name);
    hide(made, 'length', length);
    return made;
  }

  choose(question: string, among: number): number {
    let answer = this.#answers.get(question);
    if (answer === undefined) {
      this.#limitRounds();
      this.#answers.set(question, (answer = this.#choices.next(among)));
    }
    return answer;
  }

  /** Of a loop that nobody knows the end of a few rounds are looked at. */
  #limitRounds(): void {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const at = `${String(frame.block)} ${String(frame.next)}`;
    const count = (frame.asked.get(at) ?? 0) + 1;
    frame.asked.set(at, count);
    if (count > mostRounds) throw new Abandoned();
  }

  clear(value: Open): void {
    this.cleared.add(value);
  }

  isEqual(value: Open, constant: Held): boolean {
    const known = this.#equal.get(value);
    if (known !== undefined) return known === constant;
    const isSo = this.choose(`same ?${String(value.number)} ${typeof constant} ${String(constant)}`, 2) === 1;
    if (isSo) this.#equal.set(value, constant);
    return isSo;
  }

  isTruthy(value: Held): boolean {
    if (value instanceof Thing) return true;
    if (!(value instanceof Open)) return Boolean(value);
    if (this.#equal.has(value)) return Boolean(this.#equal.get(value));
    let answer = this.#truths.get(value);
    if (answer === undefined) {
      answer = this.#answers.get(`nullish ${String(value.number)}`) !== 1 && this.choose(`true ${String(value.number)}`, 2) === 1;
      this.#truths.set(value, answer);
      // What is empty tells nothing of anybody.
      if (!answer && value.type !== 'boolean') this.cleared.add(value);
      if (value.clears && value.clears.when === answer) this.cleared.add(value.clears.value);
    }
    return answer;
  }

  isNullish(value: Held): boolean {
    if (!(value instanceof Open)) return value === undefined || value === null;
    if (value.type !== undefined || this.#truths.get(value) === true) return false;
    const answer = this.choose(`nullish ${String(value.number)}`, 2) === 1;
    if (answer) this.cleared.add(value);
    return answer;
  }

  call(callee: Held, receiver: Held, args: readonly Held[]): Held {
    this.step();
    if (callee instanceof Open) return this.callOpen(callee, receiver, args, undefined, 'call');
    if (!isFunction(callee)) return this.throwError('TypeError', 'is not a function');
    if (callee.proxy) {
      const { target, handler } = callee.proxy;
      const trap = get(this, handler, 'apply');
      return isFunction(trap) ? this.call(trap, handler, [target, receiver, this.array(args)]) : this.call(target, receiver, args);
    }
    if (callee.bound) return this.call(callee.bound.callee, callee.bound.receiver, [...callee.bound.args, ...args]);
    if (callee.native) return callee.native(this, receiver, args, undefined);
    if (callee.parts) return this.throwError('TypeError', "Class constructor cannot be invoked without 'new'");
    const { code } = callee;
    const outside = this.standsOutside(callee);
    if (outside) return this.callOpen(outside, receiver, args, undefined, 'call');
    const self: Self = code!.self ?? { receiver, isBound: true, callee, args, made: undefined };
    return this.#run(code!, callee, self, args);
  }

  construct(callee: Held, args: readonly Held[], made: Thing = callee as Thing): Held {
    this.step();
    if (callee instanceof Open) return this.callOpen(callee, undefined, args, undefined, 'new');
    if (!isFunction(callee)) return this.throwError('TypeError', 'is not a constructor');
    if (callee.proxy) {
      const { target, handler } = callee.proxy;
      const trap = get(this, handler, 'construct');
      return isFunction(trap) ? this.call(trap, handler, [target, this.array(args), made]) : this.construct(target, args, made === callee ? target : made);
    }
    if (callee.bound) return this.construct(callee.bound.callee, [...callee.bound.args, ...args], made === callee ? (callee.bound.callee as Thing) : made);
    if (callee.native) {
      if (!callee.isConstructor) return this.throwError('TypeError', 'is not a constructor');
      return callee.native(this, undefined, args, made);
    }
    if (!callee.isConstructor) return this.throwError('TypeError', 'is not a constructor');
    const { parts, code } = callee;
    if (parts?.isDerived && !code) {
      if (!callee.proto) return this.throwError('TypeError', 'Super constructor is not a constructor');
      const object = this.construct(callee.proto, args, made);
      if (object instanceof Thing) initialise(this, callee, object);
      return object;
    }
    const prototype = get(this, made, 'prototype');
    const object = this.thing('Object', prototype instanceof Thing ? prototype : this.prototypes.Object);
    if (!parts?.isDerived) initialise(this, callee, object);
    if (!code) return object;
    const self: Self = { receiver: object, isBound: !parts?.isDerived, callee, args, made };
    const result = this.#run(code, callee, self, args);
    if (result instanceof Thing || result instanceof Open) return result;
    if (!self.isBound) return this.throwError('ReferenceError', 'Must call super constructor');
    return self.receiver;
  }

  #run(code: Code, callee: Thing, self: Self, args: readonly Held[]): Held {
    const { body } = code;
    const cells: Cell[] = body.variables.map(() => ({ value: undefined, isThere: false }));
    body.parameters.forEach((parameter, index) => (cells[index] = { value: parameter.rest ? this.array(args.slice(index)) : args[index], isThere: true }));
    const frame: Frame = {
      file: code.file, body, registers: [], scope: { owner: body.index, cells, around: code.scope }, self, block: 0, next: 0, caught: undefined, takings: new Map(), taken: new Map(), apart: new Map(), delegate: undefined, isTaking: false, skipped: new Set(), closing: [], asked: new Map(),
    };
    if (body.isGenerator) {
      const prototype = get(this, callee, 'prototype');
      const made = this.thing(body.isAsync ? 'AsyncGenerator' : 'Generator', prototype instanceof Thing ? prototype : undefined);
      const go = (sent: Sent | undefined): Outcome => this.#go(frame, sent);
      made.giver = body.isAsync ? new AsyncGiver(go) : new SyncGiver(go);
      return made;
    }
    return body.isAsync ? this.startAsync(frame) : this.#go(frame, undefined).value;
  }

  #go(frame: Frame, sent: Sent | undefined): Outcome {
    if (++this.#depth > 150) throw new Undecided();
    this.#frames.push(frame);
    try {
      return stepFrame(this, this, frame, sent);
    } finally {
      this.#frames.pop();
      this.#depth--;
    }
  }

  /** Runs an async function up to its first `await`, and the rest when what it waits for is there. */
  startAsync(frame: Frame): Thing {
    const promise = makePromise(this);
    const goOn = (sent: Sent | undefined): void => {
      let outcome: Outcome;
      try {
        outcome = this.#go(frame, sent);
      } catch (error) {
        if (!(error instanceof Thrown)) throw error;
        reject(this, promise, error.value);
        return;
      }
      if (outcome.kind === 'return') resolve(this, promise, outcome.value);
      else whenSettled(this, promiseOf(this, outcome.value), value => goOn({ mode: 'next', value }), value => goOn({ mode: 'throw', value }));
    };
    goOn(undefined);
    return promise;
  }

  callOpen(callee: Open, receiver: Held, args: readonly Held[], here: string | undefined, form: 'call' | 'new'): Held {
    this.step();
    const described = this.#describedAs(callee);
    if (described === 'unknown') throw new Undecided();
    const at = here ?? (described ? this.at : undefined);
    if (at === undefined) {
      if (args.some(one => reaches(one, held => held instanceof Open && originsOf(held, this.cleared).size > 0))) throw new Undecided();
    } else {
      const known = this.arrived.get(at) ?? [];
      this.arrived.set(at, known);
      for (const [index, one] of args.entries()) {
        const given = (known[index] ??= { may: new Set(), shown: new Set() });
        for (const origin of originsOf(one, this.cleared)) given.may.add(origin);
        for (const origin of originsOf(one, new Set([...this.cleared, ...this.#equal.keys()]), true)) given.shown.add(origin);
      }
    }
    if (described) {
      const result = this.fresh(described.kind === 'quiet' ? args : [], at);
      result.isPlain = true;
      const value = described.kind === 'guard' ? args[described.argument] : undefined;
      if (described.kind === 'guard' && value instanceof Open) result.clears = { value, when: described.when };
      return result;
    }
    if (callee.member && form === 'call') {
      const answer = callMember(this, callee.member.of, callee.member.name, args, at);
      if (answer) return answer.value;
    }
    if (args.some(one => reaches(one, isFunction))) throw new Undecided();
    // Whoever is given several things may put one into the other.
    const given = [receiver, ...args];
    if (given.some(one => one instanceof Thing) && given.filter(one => one instanceof Open || one instanceof Thing).length > 1 && receiver !== callee.member?.of) throw new Undecided();
    if (receiver instanceof Open && args.some(one => reaches(one, held => held instanceof Open))) throw new Undecided();
    // What somebody outside gives is told by where it is asked for it.
    const result = this.fresh([...[callee, receiver].filter(one => !this.#isOfOutside(one)), ...args], isHarmless(callee, this.#globalNames) ? undefined : at);
    result.isGuess = true;
    if (this.#frames.some(frame => frame.body.blocks[frame.block]!.handler !== undefined) && this.choose(`throws ${String(result.number)}`, 2) === 1) throw new Thrown(this.fresh([result]));
    return result;
  }

  standsOutside({ code }: Thing): Open | undefined {
    const described = code && this.#outside.functionAt(code.file, code.body.index);
    if (!described) return undefined;
    const made = this.open(`function ${code.file} ${String(code.body.index)}`, []);
    this.#described.set(made, described);
    return made;
  }

  /** Whether it is a thing of the platform or of a package, or stands in one. */
  #isOfOutside(value: Held): boolean {
    let root = value;
    while (root instanceof Open && root.member) root = root.member.of;
    return root instanceof Open && root.origin === somewhere && this.#globalNames.has(root);
  }

  #describedAs(callee: Open): Described | 'unknown' | undefined {
    const known = this.#described.get(callee);
    if (known) return known;
    const path: string[] = [];
    let root = callee;
    for (; root.member; root = root.member.of) path.unshift(String(root.member.name));
    const name = this.#globalNames.get(root);
    return name === undefined ? undefined : this.#outside.globalAt([name, ...path]);
  }

  throwError(kind: Intrinsic, message: string): never {
    throw new Thrown(this.construct(get(this, this.global, kind), [message]));
  }

  enqueue(job: () => void): void {
    this.#jobs.push(job);
  }

  schedule(delay: number, job: () => void): number {
    const id = ++this.#numbers;
    this.#timers.push({ id, due: this.#now + delay, job });
    return id;
  }

  unschedule(timer: number): void {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  }

  /** Runs what waits, and then what is due next, until nothing waits any more. */
  drain(): void {
    for (;;) {
      for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) this.#runJob(job);
      const [next] = [...this.#timers].sort((left, right) => left.due - right.due || left.id - right.id);
      if (!next) return;
      this.unschedule(next.id);
      this.#now = Math.max(this.#now, next.due);
      this.#runJob(next.job);
    }
  }

  #runJob(job: () => void): void {
    this.step();
    try {
      job();
    } catch (error) {
      // A program that ends so is not followed.
      if (error instanceof Thrown) throw new Undecided();
      throw error;
    }
  }

  /** Loads a module, and first what it imports. */
  loadModule(path: string): void {
    if (this.#modules.has(path)) return;
    const file = this.files.get(path);
    if (!file) throw new Undecided();
    const body = file.functions[0]!;
    const cells: Cell[] = body.variables.map(() => ({ value: undefined, isThere: false }));
    const scope: Scope = { owner: 0, cells, around: undefined };
    this.#modules.set(path, scope);
    if (file.commonJsExports !== undefined) cells[file.commonJsExports] = { value: this.thing('Object'), isThere: true };
    for (const request of file.imports) {
      if (request.kind !== 'import' && request.kind !== 'export') continue;
      const module = this.#graph.resolve(path, request.specifier);
      if (module.kind === 'file') this.loadModule(module.path);
    }
    const self: Self = { receiver: undefined, isBound: true, callee: undefined, args: [], made: undefined };
    const frame: Frame = { file: path, body, registers: [], scope, self, block: 0, next: 0, caught: undefined, takings: new Map(), taken: new Map(), apart: new Map(), delegate: undefined, isTaking: false, skipped: new Set(), closing: [], asked: new Map() };
    const done = this.startAsync(frame);
    // Who imports it waits for it.
    for (let round = 0; done.promise!.state === 'pending' && round < 1000; round++) this.#settleSome();
    if (done.promise!.state !== 'fulfilled') throw new Undecided();
  }

  #settleSome(): void {
    const job = this.#jobs.shift();
    if (job) return this.#runJob(job);
    const [next] = [...this.#timers].sort((left, right) => left.due - right.due || left.id - right.id);
    if (!next) throw new Undecided();
    this.unschedule(next.id);
    this.#now = Math.max(this.#now, next.due);
    this.#runJob(next.job);
  }

  /** Calls a function of a module's top level as somebody outside would. */
  enter(path: string, index: number): void {
    const body = this.files.get(path)!.functions[index]!;
    const code: Code = { file: path, body, scope: this.#modules.get(path), self: undefined, home: undefined };
    const callee = this.thing('Function', this.prototypes.Function);
    callee.code = code;
    const args = body.parameters.map((parameter, at) => {
      const { span } = body.variables[at]!;
      const value = this.fresh([], `${path}:${String(span.start)}-${String(span.end)}`);
      return parameter.rest ? this.open('given', [value]) : value;
    });
    try {
      this.call(callee, this.fresh([], 'receiver'), args);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
    }
    this.drain();
  }

  readImport(file: string, variable: number): Held {
    const target = this.#graph.targetOfVariable(file, variable);
    switch (target.kind) {
      case 'variable':
        if (target.file === file && target.variable === variable) throw new Undecided();
        return this.#variable(target.file, target.variable);
      case 'namespace': return this.namespaceOf(target.file);
      case 'package': return this.#outsideModule(`${target.name}/${target.subpath}`, target.exported);
      case 'commonjs': {
        const exported = this.#commonJs(target.file);
        return target.member === undefined ? exported : get(this, exported, target.member);
      }
    }
  }

  #outsideModule(name: string, exported: string): Held {
    const whole = this.#global(`package ${name}`);
    return exported === '*' ? whole : this.member(whole, exported);
  }

  #variable(path: string, index: number): Held {
    const variable = this.files.get(path)!.functions[0]!.variables[index]!;
    if (variable.kind === 'import') return this.readImport(path, index);
    this.loadModule(path);
    const cell = this.#modules.get(path)!.cells[index]!;
    if (!cell.isThere && variable.kind !== 'var' && variable.kind !== 'function') return this.throwError('ReferenceError', 'Cannot access a variable before initialization');
    return cell.value;
  }

  #commonJs(path: string): Held {
    this.loadModule(path);
    const slot = this.files.get(path)!.commonJsExports;
    if (slot === undefined) return this.namespaceOf(path);
    return this.#modules.get(path)!.cells[slot]!.value;
  }

  /** All that a module exports, as an object. */
  namespaceOf(path: string): Thing {
    const known = this.#namespaces.get(path);
    if (known) return known;
    const made = this.thing('Namespace', null);
    this.#namespaces.set(path, made);
    this.loadModule(path);
    for (const name of this.#graph.namespaceOf(path)) made.fields.set(name, { ...field(undefined), isWritable: false });
    made.exported = name => {
      const target = this.#graph.exportOf(path, name);
      if (!target) throw new Undecided();
      switch (target.kind) {
        case 'variable': return this.#variable(target.file, target.variable);
        case 'namespace': return this.namespaceOf(target.file);
        case 'package': return this.#outsideModule(`${target.name}/${target.subpath}`, target.exported);
        case 'commonjs': {
          const exported = this.#commonJs(target.file);
          return target.member === undefined ? exported : get(this, exported, target.member);
        }
      }
    };
    return made;
  }

  load(from: string, specifier: string | undefined, form: 'import' | 'require'): Held {
    if (specifier === undefined) throw new Undecided();
    const module = this.#graph.resolve(from, specifier);
    if (module.kind === 'missing') throw new Undecided();
    if (module.kind === 'package') {
      const whole = this.#global(`package ${module.name}/${module.subpath}`);
      if (form === 'require') return whole;
      const promise = makePromise(this);
      promise.promise!.state = 'fulfilled';
      promise.promise!.value = whole;
      return promise;
    }
    if (form === 'require') return this.#commonJs(module.path);
    const promise = makePromise(this);
    this.enqueue(() => {
      const exported = this.files.get(module.path)!.commonJsExports === undefined ? this.namespaceOf(module.path) : undefined;
      if (!exported) throw new Undecided();
      resolve(this, promise, exported);
    });
    return promise;
  }

  readGlobal(name: string): Held {
    if (name === 'globalThis') return this.global;
    return has(this, this.global, name) ? get(this, this.global, name) : this.#global(name);
  }

  #global(name: string): Open {
    let made = this.#globals.get(name);
    if (!made) {
      // What is kept there may have been put there by any other program: `workerData`.
      this.#globals.set(name, (made = this.fresh([], harmless.has(name) ? undefined : somewhere)));
      this.#globalNames.set(made, name);
      if (name === 'process') made.fields.set('nextTick', this.nativeFunction('nextTick', (run, _, [act, ...args]) => void run.enqueue(() => run.call(act, undefined, args))));
    }
    return made;
  }
}

/** Whether a value, or something in it, is so. */
function reaches(value: Held, isIt: (one: Held) => boolean, seen = new Set<Held>()): boolean {
  if (isIt(value)) return true;
  if (!(value instanceof Thing) || seen.has(value)) return false;
  seen.add(value);
  return [...(value.list ?? []), ...(value.map ? [...value.map].flat() : []), ...(value.set ?? []), ...[...value.fields.values()].map(one => one.value), value.promise?.value, value.boxed].some(one => reaches(one, isIt, seen));
}

/** Where all that a value is made of came into the program, but for what is known to be nothing. A promise tells what it holds by now. */
function originsOf(value: Held, cleared: ReadonlySet<Open>, isSure = false, found = new Set<string>(), seen = new Set<Held>()): Set<string> {
  if (seen.has(value) || (value instanceof Open && cleared.has(value))) return found;
  seen.add(value);
  if (value instanceof Open) {
    if (value.origin !== undefined) found.add(value.origin);
    if (isSure && value.isGuess) return found;
    // A member has nothing of what was written to others.
    if (value.member && value.parts.length > 0) for (const part of [value.member.of.origin, ...value.member.of.parts]) {
      if (typeof part === 'string' && part === value.member.of.origin) found.add(part);
      else originsOf(part, cleared, isSure, found, seen);
    }
    for (const part of [...(value.member ? [] : value.parts), ...value.fields.values()]) originsOf(part, cleared, isSure, found, seen);
    if (value.stands) originsOf(value.stands.value, cleared, isSure, found, seen);
  } else if (value instanceof Thing) {
    // What has to be called to tell may tell anything.
    if ((value.giver && value.kind !== 'Generator') || value.promise?.state === 'pending') found.add(somewhere);
    for (const part of [...(value.list ?? []), ...(value.map ? [...value.map].flat() : []), ...(value.set ?? []), value.promise?.value, value.boxed, ...(value.openNames?.values() ?? [])]) originsOf(part, cleared, isSure, found, seen);
    if (value.proxy) originsOf(value.proxy.target, cleared, isSure, found, seen);
    for (const one of value.fields.values()) {
      if (one.isAccessor) found.add(somewhere);
      else originsOf(one.value, cleared, isSure, found, seen);
    }
  }
  return found;
}

/** The origin of what may come from anywhere. */
const somewhere = '?';

/** What the language and its surroundings give that is nobody's data. */
const harmless: ReadonlySet<string> = new Set(['Date', 'performance', 'Intl', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array', 'Float32Array', 'Float64Array', 'ArrayBuffer', 'DataView', 'TextEncoder', 'TextDecoder', 'AbortController', 'Buffer']);

function isHarmless(callee: Open, names: ReadonlyMap<Open, string>): boolean {
  let root = callee;
  while (root.member) root = root.member.of;
  const name = names.get(root);
  if (name !== undefined) return harmless.has(name);
  return root !== callee && root.origin === undefined && root.parts.some(part => part instanceof Open && isHarmless(part, names));
}

/** The answers that a run gives to what nobody knows: those it was told, and then the first of each. */
export class Choices {
  readonly taken: { readonly answer: number; readonly among: number }[] = [];

  constructor(private readonly told: readonly number[]) {}

  next(among: number): number {
    const answer = this.told[this.taken.length] ?? 0;
    this.taken.push({ answer, among });
    if (this.taken.length > 40) throw new Undecided();
    return answer;
  }
}
