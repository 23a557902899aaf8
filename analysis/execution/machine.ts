import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import { unreadFunctions } from '../ir/unread-functions.js';
import type { ModuleGraph } from '../linking/module-graph.js';
import { installBuiltins, installLate } from './builtins/install.js';
import type { Choices } from './choices.js';
import { beginFrame, type Frame, type Outcome, type Sent } from './frame.js';
import { AsyncGiver, SyncGiver } from './generators.js';
import { giveAway } from './given-away.js';
import { HandedOver } from './handed-over.js';
import { initialise } from './initialise.js';
import { LoadedModules, type LoadingRun } from './loaded-modules.js';
import { get, hide } from './members.js';
import { callMember } from './open-calls.js';
import { originsOf, reaches } from './origins.js';
import type { Outside } from './outside.js';
import { makePromise, promiseOf, reject, resolve, whenSettled } from './promises.js';
import { Ranges } from './ranges.js';
import { stepFrame } from './step-frame.js';
import { Surroundings } from './surroundings.js';
import { Abandoned, isFunction, isOpen, Open, Thing, Thrown, Undecided, type Cell, type Code, type Held, type Intrinsic, type Key, type Native, type Self, type ThingKind } from './value.js';
import { WaitingJobs } from './waiting-jobs.js';

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
/** So many calls within each other of one function, of which each asks what nobody knows. */
const mostCallsOfItself = 8;

/** One run of a program: `choices` answers what it cannot know. */
export class Machine implements LoadingRun {
  readonly prototypes: Record<Intrinsic, Thing>;
  readonly global: Thing;
  readonly symbols = new Map<string, symbol>();
  readonly ranges = new Ranges();
  readonly files: ReadonlyMap<string, FileIr>;
  /** Where the arguments of calls that leave the program come from, by where those stand. */
  readonly arrived = new Map<string, Given[]>();
  at: string | undefined;
  /** The names of the methods of the program's classes. */
  readonly #methods: ReadonlySet<string>;
  readonly #outside: Outside;
  readonly #surroundings: Surroundings;
  readonly #choices: Choices;
  readonly #modules: LoadedModules;
  readonly #opens = new Map<string, Open>();
  readonly #answers = new Map<string, number>();
  readonly #truths = new Map<Open, boolean>();
  /** What is known to be equal to a constant in this run. */
  readonly #equal = new Map<Open, Held>();
  /** What is known to be nothing, or to be clean, in this run. */
  readonly cleared = new Set<Open>();
  #numbers = 0;
  #depth = 0;
  readonly #waiting = new WaitingJobs();
  readonly #handed = new HandedOver(this);
  readonly #budget: Budget;
  /** The frames that stand on each other now. */
  readonly #frames: Frame[] = [];

  constructor(files: ReadonlyMap<string, FileIr>, graph: ModuleGraph, outside: Outside, choices: Choices, budget: Budget, methods: ReadonlySet<string>) {
    this.#methods = methods;
    this.files = files;
    this.#modules = new LoadedModules(this, graph);
    this.#outside = outside;
    this.#surroundings = new Surroundings(this, outside);
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
    // Nor of a function that calls itself for as long as nobody knows.
    if (this.#frames.filter(one => one.body === frame.body && one.asked.has(at)).length > mostCallsOfItself) throw new Abandoned();
  }

  clear(value: Open): void {
    this.cleared.add(value);
  }

  isEqual(value: Open, constant: Held): boolean {
    const known = this.#equal.get(value);
    if (known !== undefined) return known === constant;
    // A check that is compared with its answer is asked for it: `isSafe(value) === true`.
    if (value.clears && typeof constant === 'boolean') return this.isTruthy(value) === constant;
    const isSo = this.choose(`same ?${String(value.number)} ${typeof constant} ${String(constant)}`, 2) === 1;
    if (isSo) this.#equal.set(value, constant);
    return isSo;
  }

  whichOf(value: Open, constants: readonly Held[]): number {
    if (this.#equal.has(value)) return constants.indexOf(this.#equal.get(value));
    const left = constants.filter(one => this.#answers.get(`same ?${String(value.number)} ${typeof one} ${String(one)}`) !== 0);
    const chosen = this.choose(`which ?${String(value.number)} ${left.map(String).join(' ')}`, left.length + 1);
    if (chosen === left.length) return -1;
    this.#equal.set(value, left[chosen]);
    return constants.indexOf(left[chosen]);
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
    const given = this.#fromOutside(code!, args);
    const self: Self = code!.self ?? { receiver, isBound: true, callee, args: given, made: undefined };
    return this.#run(code!, callee, self, given);
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
    const given = this.#fromOutside(code, args);
    const self: Self = { receiver: object, isBound: !parts?.isDerived, callee, args: given, made };
    const result = this.#run(code, callee, self, given);
    if (result instanceof Thing || result instanceof Open) return result;
    if (!self.isBound) return this.throwError('ReferenceError', 'Must call super constructor');
    return self.receiver;
  }

  /** The arguments of a call, with those that come from outside by the name of their parameter, whatever is given here. */
  #fromOutside({ file, body }: Code, args: readonly Held[]): readonly Held[] {
    if (!body.parameters.some(({ name }) => name !== undefined && this.#outside.isSourceParameter(name))) return args;
    const given = [...args];
    for (const [at, { name, rest }] of body.parameters.entries()) {
      if (name === undefined || !this.#outside.isSourceParameter(name)) continue;
      const { span } = body.variables[at]!;
      const origin = `${file}:${String(span.start)}-${String(span.end)}`;
      for (let index = at; index < (rest ? args.length : at + 1); index++) {
        const one = given[index];
        if (one instanceof Open && one.origin === origin) continue;
        if (one instanceof Thing) throw new Undecided();
        given[index] = new Open(++this.#numbers, [one], origin, typeof one === 'string' ? 'string' : typeof one === 'number' ? 'number' : undefined);
      }
    }
    return given;
  }

  #run(code: Code, callee: Thing, self: Self, args: readonly Held[]): Held {
    const { body } = code;
    const cells: Cell[] = body.variables.map(() => ({ value: undefined, isThere: false }));
    body.parameters.forEach((parameter, index) => (cells[index] = { value: parameter.rest ? this.array(args.slice(index)) : args[index], isThere: true }));
    const frame = beginFrame(code.file, body, { owner: body.index, cells, around: code.scope }, self);
    if (body.isGenerator) {
      const prototype = get(this, callee, 'prototype');
      const made = this.thing(body.isAsync ? 'AsyncGenerator' : 'Generator', prototype instanceof Thing ? prototype : undefined);
      const go = (sent: Sent | undefined): Outcome => this.#go(frame, sent);
      made.giver = body.isAsync ? new AsyncGiver(go) : new SyncGiver(go);
      return made;
    }
    return body.isAsync ? this.startAsync(frame) : this.#go(frame, undefined).value;
  }

  /** What a function made and nothing in the text calls somebody calls some day. */
  #callUnread({ file, body: { index }, scope }: Frame): void {
    for (const made of unreadFunctions(this.files.get(file)!, index)) {
      const body = this.files.get(file)!.functions[made]!;
      const callee = scope.cells.map(({ value }) => value).find(value => value instanceof Thing && value.code?.body === body);
      if (callee instanceof Thing) this.#callFromOutside(callee, file, body);
    }
  }

  #go(frame: Frame, sent: Sent | undefined): Outcome {
    if (++this.#depth > 150) throw new Undecided();
    this.#frames.push(frame);
    try {
      const outcome = stepFrame(this, this.#modules, frame, sent);
      if (outcome.kind === 'return') this.#callUnread(frame);
      return outcome;
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
    const described = this.#surroundings.describedAs(callee);
    if (described === 'unknown') throw new Undecided();
    if (described?.kind === 'end') throw new Abandoned();
    const at = here ?? (described ? this.at : undefined);
    this.arrive(at, args);
    if (described) {
      // What is not known stands for nothing that is asked for.
      if (at !== undefined) this.#outside.called?.(described, at, args.map(one => (one instanceof Open || one instanceof Thing ? Symbol('open') : one)));
      const result = described.kind === 'quiet' ? this.fresh(args, at) : this.fresh([]);
      result.isPlain = true;
      const value = described.kind === 'guard' ? args[described.argument] : undefined;
      if (described.kind === 'guard' && value instanceof Open) result.clears = { value, when: described.when };
      return result;
    }
    if (callee.member && form === 'call') {
      const answer = callMember(this, callee.member.of, callee.member.name, args, at);
      if (answer) return answer.value;
    }
    // An object that somebody else made may be of a class of the program.
    if (typeof callee.member?.name === 'string' && !this.#surroundings.holds(callee) && this.#methods.has(callee.member.name)) throw new Undecided();
    const { owner } = callee;
    giveAway(this, owner, [receiver, ...args]);
    if (receiver instanceof Open || callee.isGuess || callee.member?.of.isGuess) for (const one of args) if (reaches(one, isOpen)) owner.kept.add(one);
    const beside = [...[receiver].filter(one => !this.#surroundings.holds(one)), ...args.filter(one => !isFunction(one))];
    const gave = args.some(one => reaches(one, isFunction))
      ? this.#handed.give(owner, args, beside)
      : this.#handed.remind([owner, ...[receiver, ...args].filter(isOpen).map(one => one.owner)], args, `calls ${String(++this.#numbers)}`);
    // What somebody outside gives is told by where it is asked for it.
    const result = this.fresh([...[callee, receiver].filter(one => !this.#surroundings.holds(one)), ...args, ...gave], this.#surroundings.isHarmless(callee) ? undefined : at);
    result.isGuess = true;
    result.owner = owner;
    return this.orThrown(result);
  }

  arrive(at: string | undefined, args: readonly Held[]): void {
    if (at === undefined) {
      if (args.some(one => reaches(one, held => held instanceof Open && originsOf(held, this.cleared).size > 0))) throw new Undecided();
      return;
    }
    const known = this.arrived.get(at) ?? [];
    this.arrived.set(at, known);
    for (const [index, one] of args.entries()) {
      const given = (known[index] ??= { may: new Set(), shown: new Set() });
      // What is known to be a constant of the program tells nothing.
      const cleared = this.#equal.size === 0 ? this.cleared : new Set([...this.cleared, ...this.#equal.keys()]);
      for (const origin of originsOf(one, cleared)) given.may.add(origin);
      for (const origin of originsOf(one, cleared, true)) given.shown.add(origin);
    }
  }

  orThrown(result: Open): Open {
    if (this.#frames.some(frame => frame.body.blocks[frame.block]!.handler !== undefined) && this.choose(`throws ${String(result.number)}`, 2) === 1) throw new Thrown(this.fresh([result]));
    return result;
  }

  handOver(owner: Open, value: Held): void {
    this.#handed.give(owner.owner, [value], []);
  }

  standsOutside(callee: Thing): Open | undefined {
    return this.#surroundings.standsFor(callee);
  }

  throwError(kind: Intrinsic, message: string): never {
    throw new Thrown(this.construct(get(this, this.global, kind), [message]));
  }

  enqueue(job: () => void): void {
    this.#waiting.enqueue(job);
  }

  schedule(delay: number, job: () => void): number {
    const id = ++this.#numbers;
    this.#waiting.schedule(id, delay, job);
    return id;
  }

  unschedule(timer: number): void {
    this.#waiting.unschedule(timer);
  }

  /** Runs what waits, and then what is due next, until nothing waits any more. */
  drain(): void {
    for (let job = this.#waiting.takeNext(); job; job = this.#waiting.takeNext()) this.#runJob(job);
  }

  doNext(): void {
    const job = this.#waiting.takeNext();
    if (!job) throw new Undecided();
    this.#runJob(job);
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
    this.#modules.loadModule(path);
  }

  /** Calls a function of a module's top level as somebody outside would. */
  enter(path: string, index: number): void {
    const body = this.files.get(path)!.functions[index]!;
    const code: Code = { file: path, body, scope: this.#modules.scopeOf(path), self: undefined, home: undefined };
    const callee = this.thing('Function', this.prototypes.Function);
    callee.code = code;
    this.#callFromOutside(callee, path, body);
    this.drain();
  }

  /** Whether something outside has functions of the program. */
  get hasHandedOver(): boolean {
    return !this.#handed.isEmpty;
  }

  /** Lets what is outside call what it was handed. */
  enterHanded(): void {
    this.#handed.callLater();
    this.drain();
  }

  #callFromOutside(callee: Thing, path: string, body: FunctionBody): void {
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
  }

  globalAt(name: string): Held {
    return installLate(this, name) ? get(this, this.global, name) : this.outsideAt(name);
  }

  outsideAt(name: string): Open {
    return this.#surroundings.at(name);
  }
}
