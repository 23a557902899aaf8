import type { FileIr } from '../ir/file-ir.js';
import type { ClassMember, FunctionBody } from '../ir/function-body.js';
import type { Place } from '../ir/span.js';
import type { ScopedType } from '../linking/declared-types.js';
import type { Model, Trigger } from '../summaries/model.js';
import { isHtml } from '../syntax/schema-document.js';
import { classMember, decoratedField, prototypeOf, readMember } from '../summaries/access.js';
import { writeMember } from '../summaries/write-member.js';
import type { CallSite, Evaluation, Mount } from '../summaries/evaluation.js';
import { isToldHere } from '../summaries/channels.js';
import { beginComponent, decoratorsAt, givenByDecorators, runAround } from '../summaries/described-decorators.js';
import { Heap } from '../summaries/heap.js';
import { instantiate } from '../summaries/instantiate.js';
import { lifeOf } from '../summaries/life-of.js';
import { construct, invoke } from '../summaries/invoke.js';
import { snapshot } from '../summaries/snapshot.js';
import { realm } from '../summaries/own-globals.js';
import { renderValue } from '../summaries/render.js';
import { MountedHandlers } from '../summaries/serve-mounts.js';
import { showPages } from '../summaries/show-pages.js';
import { isModelCode } from '../summaries/model-code.js';
import { siteOfText, through, type Site } from '../summaries/site.js';
import { assume } from '../summaries/state.js';
import { isTakenApart } from '../summaries/transfer.js';
import type { LoadEffect } from '../summaries/summary.js';
import { classSite, fieldSite, frameSite, functionSite, just, nothing, placeAt, placeOf, union, undefinedValue, type ApiAtom, type Atom, type FunctionAtom, type FunctionKey, type Value } from '../summaries/value.js';
import { AnyOrder } from './any-order.js';
import { addressOf, gatesOf, goesOn, standsBefore, type Gate } from './gates.js';
import type { KeptEntries } from './kept-entries.js';
import type { LinkedProgram } from './linked-program.js';
import type { Unresolved } from './facts.js';
import type { Answer, ProgramRun } from './program-run.js';
import { typeOfPlace } from './type-of-place.js';
import { modulesThatRun, modulesLoadedLater } from './running-modules.js';
import { unusedVariables } from './unused-variables.js';

/**
 * Runs the program from its ways in: modules as they are loaded, what frameworks call, exported functions nobody calls, and what nothing reads yet.
 *
 * Runs each once, in a fixed order; what a handler does is run where it is registered. With `entries`, those that stand are not run again.
 */
export function runProgram(program: LinkedProgram, isWayIn: (path: string) => boolean = () => true, entries?: KeptEntries): ProgramRun {
  const { files, graph } = program;
  const { types } = program;
  const unresolved: Unresolved[] = [];
  const reached = new Set<FunctionKey>();
  const instances = new Map<number, Value>();
  const outside = new Map<number, ApiAtom | undefined>();
  const asksOutside = [...files.values()].some(file => file.functions[0]!.variables.some((one, index) => one.kind === 'import' && importsClass(program, file.path, index)));
  const loaded = new Set<string>();
  const loads: LoadEffect[] = [];
  const mounts: Mount[] = [];
  const answers: Answer[] = [];
  const pageGuards: Mount[] = [];
  /** What decorators made of methods, with the method whose arguments it is called with. */
  const standsFor = new Map<FunctionAtom, FunctionKey>();
  const given: { readonly atom: FunctionAtom; readonly path: string }[] = [];
  const ends: (() => void)[] = [];
  /** The classes whose instances were run as their framework does. */
  const lived = new Set<Site>();
  const entered: FunctionAtom[] = [];
  let gates: readonly Gate[] | undefined;
  let stepsBefore = 0;
  let begun = 0;
  let way = 0;
  const first = [...files.values()][0];
  const evaluation: Evaluation = {
    program, key: { file: '', index: -1 }, file: first as FileIr, body: first?.functions[0] as FunctionBody, site: 0, registers: [], effects: new Map(), putOff: new Map(), frames: [],
    yields: { value: nothing, turns: [] }, thrown: nothing, throws: { value: nothing, states: [] }, isLooping: false, owners: new Map(), state: { variables: [], heap: new Heap(), assumed: undefined, reachable: true }, steps: 0, rewritten: 0, cut: false, nesting: 0, control: [], trail: [], within: [],
    applied: new Set(), decided: new Set(), decidedAs: new Map(), active: new Map(),
    whole: {
      calleeOf: place => calleeOf(place),
      methodOf(atom, name) {
        const type = program.typeOfOutside(atom);
        return type && methodsOf(type, name, atom.site);
      },
      getterOf(place, name) {
        const type = typeOfPlace(program, place);
        const own = type && types.classOf(type);
        const member = own && files.get(own.file)!.classes[own.class]!.members.find(one => one.kind === 'getter' && one.name === name && one.function !== undefined);
        if (!own || !member) return undefined;
        const receiver = instanceOf(own.file, own.class);
        return { callee: just({ ...plainFunction(own.file, member.function!), receiver }), receiver };
      },
      outsideAt(place) {
        if (!asksOutside || place.path.length > 3 || place.path.at(-1)!.startsWith('%')) return undefined;
        if (!outside.has(place.id)) {
          const type = typeOfPlace(program, place);
          outside.set(place.id, type && program.outsideInstance(type.file, type.type, place.id, place.path.at(-1)!.replace(/^v\d+$/, '')));
        }
        return outside.get(place.id);
      },
      isPlainResult(place) {
        const type = typeOfPlace(program, place);
        const result = type && types.returnType(type);
        return result?.type.kind === 'name' && ['boolean', 'number', 'void'].includes(result.type.name);
      },
      instanceOf(atom) {
        const { classes } = files.get(atom.file) ?? program.file(atom.file);
        const { name, isAbstract } = classes[atom.index]!;
        const declaration = isAbstract && name !== undefined && files.has(atom.file) ? types.declarationOf({ file: atom.file, type: { kind: 'name', name, typeArguments: [] } }) : undefined;
        const instead = declaration ? types.implementationsOf(declaration.declaration).slice(0, 6) : [];
        return instead.length > 0 ? instead.reduce<Value>((sum, one) => union(sum, instanceOf(one.file, one.class)), nothing) : instanceOf(atom.file, atom.index);
      },
      argumentOf: (key, index) => argumentOf(program.keyOf(key.file, key.index), index),
      isReached(key) {
        const own = program.keyOf(key.file, key.index);
        return isReached(own) || evaluation.applied.has(own) || [...evaluation.applied].some(one => program.summaryOf(one)?.applied.includes(own));
      },
      answered(value, at) {
        const given = readMember(evaluation, value, '%awaited', at, true);
        if (given.some(({ atom }) => atom.kind !== 'constant')) answers.push({ place: at.place, trail: evaluation.trail, value: snapshot(evaluation, given) });
      },
      load: effect => loads.push(effect),
      mount: mount => mounts.push(mount),
      inTheEnd(act) {
        const { trail, state: { assumed } } = evaluation;
        ends.push(() => {
          begin(trail);
          evaluation.state.assumed = assumed;
          act();
          finish();
          runLoads();
        });
      },
      stepsBefore: () => stepsBefore,
      wayIn: () => String(way),
      unresolved(place, name) {
        if (unresolved.length < 5000) unresolved.push({ place, reason: 'unknown-callee', text: name });
      },
    },
    invoke: invocation => invoke(evaluation, invocation),
  };

  const anyOrder = new AnyOrder();
  const shared = { evaluation, reached, instances, anyOrder, lists: { unresolved, loads, mounts, answers, given, ends } };
  const running = modulesThatRun(files, program, isWayIn);
  const order = graph.components.flat().filter(path => running.has(path));
  const laterOnly = modulesLoadedLater(files, program);
  for (const path of order) if (!laterOnly.has(path)) loadModule(path);
  const mounted = new MountedHandlers(evaluation, runMounted);
  serveMounted();
  for (const path of order) runFrameworkEntries(path);
  // A function is a way in if it is offered and nobody came by; callers before what they call.
  for (const path of [...order].reverse()) if (loaded.has(path)) for (const atom of offered(path)) if (!reached.has(program.keyOf(atom.key.file, atom.key.index)) || atom.frames.length > 0) runOffered(atom, path);
  for (const path of order) if (loaded.has(path)) showOffered(path);
  for (const path of laterOnly) if (running.has(path) && !loaded.has(path)) {
    loadModule(path);
    serveMounted();
    for (const atom of offered(path)) if (!reached.has(program.keyOf(atom.key.file, atom.key.index)) || atom.frames.length > 0) runOffered(atom, path);
  }
  // What extends a class of a framework is that one's to make, offered or not.
  for (const path of order) if (loaded.has(path)) for (const body of files.get(path)!.classes) if (body.extends && !body.isAbstract && body.members.every(({ function: own }) => own === undefined || files.get(path)!.functions[own]!.parent === 0)) runLife(path, body.index);
  // What decorators have called of a component is called while it lives.
  for (const path of order) runDecorated(path, true);
  // A method may be called again after another one that left something behind.
  for (const { atom, path } of anyOrder.calledAgain()) runFunction(atom, 'unknown', path);
  // What nobody asks for by its name yet is called some day, or by a script that is not at hand.
  const forAll = keptForAll();
  for (const path of order) if (loaded.has(path)) for (const atom of functionsOf(path, [...unusedVariables(files.get(path)!).map(index => topLevelOf(path, index)), ...(forAll.get(path) ?? [])])) if (!reached.has(program.keyOf(atom.key.file, atom.key.index))) runOffered(atom, path);
  // What an offered function gives back is its caller's to call, and so is what that gives back.
  for (let next = given.shift(), runs = 0; next && runs < 2000; next = given.shift(), runs++) if (!reached.has(program.keyOf(next.atom.key.file, next.atom.key.index))) runFunction(next.atom, 'unknown', next.path);
  for (let end = ends.shift(); end; end = ends.shift()) end();
  // What a parameter is given is a source by its name: its function is a way in, offered or not.
  for (const path of order) for (const body of files.get(path)!.functions) if (isSource(body) && !reached.has(program.keyOf(path, body.index))) runFunction(plainFunction(path, body.index), 'unknown');
  const { heap } = evaluation.state;
  return { effects: [...evaluation.effects.values()].filter(effect => !isToldHere(heap, effect.when)), heap, unresolved, reached, loaded, entered, answers };

  function isSource(body: FunctionBody): boolean {
    return body.variables.some(({ name }, index) => program.isSourceParameter(name) && (index < body.parameters.length || isTakenApart(body, index)));
  }

  /** Goes a way in that began; `name` and `inputs` say all that it knows beside what others left. */
  function enter(name: string, inputs: readonly unknown[], go: () => void): void {
    if (!entries) {
      go();
      return;
    }
    outside.clear();
    entries.enter(shared, name, inputs, id => {
      // Whatever comes before it: what it leaves is called the same.
      way = siteOfText(id);
      go();
    });
  }

  function isReached(key: FunctionKey): boolean {
    const found = reached.has(key);
    entries?.noteReached(key, found);
    return found;
  }

  function loadModule(path: string): void {
    if (loaded.has(path)) return;
    loaded.add(path);
    const key = program.keyOf(path, 0);
    begin([]);
    if (!program.summaryOf(key)) return;
    enter(`load ${path}`, [], () => {
      evaluation.applied.add(key);
      instantiate(evaluation, program.summaryOf(key)!, () => undefined, { site: 0, place: { file: path, start: 0, end: 0 } }, { place: { file: path, start: 0, end: 0 }, trigger: 'load' });
    });
    finish();
    runLoads();
  }

  /** Modules that were asked for at run time are loaded where they were asked for. */
  function runLoads(): void {
    for (let effect = loads.pop(); effect; effect = loads.pop()) {
      if (loaded.has(effect.file)) continue;
      loaded.add(effect.file);
      const key = program.keyOf(effect.file, 0);
      if (!program.summaryOf(key)) continue;
      const { file, place, when } = effect;
      begin(effect.trail);
      const before = evaluation.state.assumed;
      if (when) evaluation.state.assumed = { condition: when, before, depth: 1, total: when };
      enter(`load ${file}`, [effect], () => {
        evaluation.applied.add(key);
        instantiate(evaluation, program.summaryOf(key)!, () => undefined, { site: 0, place: { file, start: 0, end: 0 } }, { place, callee: key });
      });
      finish();
    }
  }

  /** Runs the handlers of requests that were mounted, and those that these mount. */
  function serveMounted(): void {
    const pages = mounts.filter(({ model }) => model.entry.as === 'pages' || model.entry.as === 'page-guard');
    const [tables, guards] = [pages.filter(({ model }) => model.entry.as === 'pages'), pages.filter(({ model }) => model.entry.as === 'page-guard')];
    pageGuards.push(...guards);
    if (pages.length > 0) mounts.splice(0, mounts.length, ...mounts.filter(one => !pages.includes(one)));
    showPages(evaluation, tables, pageGuards, runMounted);
    for (let round = 0; mounts.length > 0 && round < 4; round++) mounted.serve(mounts.splice(0));
  }

  function runMounted({ trail, when }: Mount, work: () => void): void {
    begin(trail);
    if (when) evaluation.state.assumed = { condition: when, before: undefined, depth: 1, total: when };
    work();
    finish();
    runLoads();
  }

  function begin(trail: Evaluation['trail']): void {
    evaluation.state = { variables: [], heap: evaluation.state.heap.settled().fork(), assumed: undefined, reachable: true };
    evaluation.trail = trail;
    way = ++begun;
    stepsBefore += evaluation.steps;
    evaluation.steps = 0;
    evaluation.thrown = nothing;
    program.work.rewritten += evaluation.rewritten;
    evaluation.rewritten = 0;
    evaluation.nesting = 0;
  }

  function finish(): void {
    if (evaluation.cut) {
      const [first] = evaluation.applied;
      if (first) unresolved.push({ place: program.body(first).span, reason: 'step-limit', text: program.body(first).name ?? '' });
      evaluation.cut = false;
    }
    evaluation.state.assumed = undefined;
    evaluation.state.reachable = true;
    evaluation.trail = [];
    const pending = [...evaluation.applied];
    for (let key = pending.pop(); key; key = pending.pop()) {
      if (reached.has(key)) continue;
      reached.add(key);
      const summary = program.summaryOf(key);
      if (summary?.cut && !isModelCode(key.file)) unresolved.push({ place: program.body(key).span, reason: 'step-limit', text: program.body(key).name ?? '' });
      if (summary) pending.push(...summary.applied);
    }
    evaluation.applied.clear();
  }

  /** What other exports of a file make for a page that a framework shows. */
  function propsMadeBy(path: string, names: readonly string[], member: string): Value {
    let made: Value = nothing;
    for (const name of names) {
      const callee = resolvePlaces(program.exportedValue(path, name) ?? nothing).filter(({ atom }) => atom.kind === 'function');
      if (callee.length === 0) continue;
      begin([]);
      const at: CallSite = { site: through(fieldSite(path), fieldSite(`props:${name}`)), place: { file: path, start: 0, end: 0 } };
      const given = callee.flatMap(({ atom }) => (atom.kind === 'function' ? program.body(atom.key).parameters.map((_, index) => argumentOf(program.keyOf(atom.key.file, atom.key.index), index)) : []));
      const answer = invoke(evaluation, { callee, arguments: given, form: 'call', at, trigger: 'route' });
      made = union(made, readMember(evaluation, readMember(evaluation, answer, '%awaited', at, true), member, at, true).filter(({ atom }) => atom.kind !== 'constant'));
      finish();
    }
    return made;
  }

  /** Runs what a module offers: a method in any order among those of its instance, or as the framework does that makes it. */
  function runOffered(atom: FunctionAtom, path: string): void {
    const own = program.body(atom.key).class;
    if (own !== undefined && runLife(atom.key.file, own) && reached.has(program.keyOf(atom.key.file, atom.key.index))) return;
    runFunction(atom, triggerOfMember(atom.key) ?? 'unknown', path);
    const [instance, ...others] = atom.receiver ?? (program.body(atom.key).class === undefined ? nothing : instanceOf(atom.key.file, program.body(atom.key).class!));
    if (instance?.atom.kind === 'object' && others.length === 0) anyOrder.ran(instance.atom.id, { atom, path }, evaluation.state.heap);
  }

  /** What a framework calls a method on that makes objects of its class, by a decorator or the superclass of that: `ngOnInit` of a component. */
  function triggerOfMember({ file, index }: FunctionKey): Trigger | undefined {
    const { class: owner, name } = program.body({ file, index });
    if (owner === undefined || name === undefined) return undefined;
    const id = classSite(file, owner);
    const { heap } = evaluation.state;
    for (const slot of heap.fieldsOf(id)) {
      if (!/^(?:%decorators:\d+|%super)$/.test(slot)) continue;
      for (const { atom } of heap.read(id, slot)!) {
        const invoked = atom.kind === 'api' ? (atom.node?.call?.invokes ?? []) : [];
        const found = invoked.find(({ callback }) => {
          const [made, member] = callback.slice(-2);
          return made?.kind === 'instance' && member?.kind === 'member' && member.names !== '*' && member.names.includes(name);
        });
        if (found && found.entry.trigger !== 'same') return found.entry.trigger;
      }
    }
    return undefined;
  }

  function livesAsFrameworkSays(file: string, index: number): ApiAtom | undefined {
    return lifeOf(evaluation, { kind: 'class', id: classSite(file, index), file, index, frames: [] });
  }

  /** Runs what a framework does with an instance that it makes of a class; answers whether one does. */
  function runLife(file: string, index: number): boolean {
    const id = classSite(file, index);
    const life = livesAsFrameworkSays(file, index);
    if (!life) return false;
    if (lived.has(id)) return true;
    lived.add(id);
    begin([]);
    const place: Place = program.file(file).classes[index]!.span;
    invoke(evaluation, { callee: just(life), arguments: [instanceOf(file, index)], form: 'call', at: { site: through(id, 79), place } });
    finish();
    runLoads();
    serveMounted();
    return true;
  }

  function runFunction(callee: FunctionAtom, trigger: Trigger, offeredBy = callee.key.file, props: Value = nothing, before: ReturnType<typeof gatesBefore> = []): void {
    entered.push(callee);
    const key = program.keyOf(callee.key.file, callee.key.index);
    const taking = standsFor.get(callee) ?? key;
    begin([]);
    const call = (): boolean => callFunction(callee, key, taking, trigger, offeredBy, props, before);
    if (isModelCode(key.file) || before.length > 0) {
      if (!call()) return;
    } else enter(`call ${key.file}#${key.index} ${trigger} ${offeredBy}`, [callee.id, callee.receiver, callee.bound, taking, props, ...callee.frames.flatMap(({ owner, id }) => [owner.file, owner.index, id])], call);
    finish();
    runLoads();
    serveMounted();
  }

  /** Answers whether there was anything to call. */
  function callFunction(callee: FunctionAtom, key: FunctionKey, taking: FunctionKey, trigger: Trigger, offeredBy: string, props: Value, before: ReturnType<typeof gatesBefore>): boolean {
    const body = program.body(key);
    const place: Place = isModelCode(key.file) ? { file: offeredBy, start: 0, end: 0 } : body.span;
    const site = through(callee.id, 77);
    const args = program.body(taking).parameters.map((_, index) => (index === 0 && props.length > 0 ? props : argumentOf(taking, index)));
    const self = callee.receiver ?? (body.class === undefined ? just(placeOf({ kind: 'receiver', function: key })) : instanceOf(key.file, body.class));
    if (isModelCode(key.file) && !waits(callee)) return false;
    for (const { atom } of self) {
      if (atom.kind !== 'object') continue;
      entries?.noteOrder(atom.id, anyOrder.heldBy(atom.id));
      anyOrder.begin(atom.id, evaluation.state.heap);
    }
    for (const [index, { gate, address }] of before.entries()) passGate(gate, address, through(site, 900 + index));
    const result = invoke(evaluation, { callee: just(callee), receiver: self, arguments: args, form: 'call', at: { site, place }, trigger: trigger !== 'route' && isComponent(key, body, offeredBy) ? 'render' : trigger });
    renderValue(evaluation, result, { site: through(site, 5), place });
    if (trigger === 'unknown') for (const atom of functionsIn(isModelCode(key.file) ? result.filter(({ atom }) => atom.kind === 'object') : result, 2)) given.push({ atom, path: offeredBy });
    // What the code of a model gives is for its framework to call.
    if (isModelCode(key.file)) for (const { atom } of result) if (atom.kind === 'function' && waits(atom)) invoke(evaluation, { callee: just(atom), arguments: [], form: 'call', at: { site: through(site, 6), place }, trigger: 'later' });
    return true;
  }

  /** The program's functions that a value gives whoever gets it: itself, in its fields, or where it is awaited. */
  function functionsIn(value: Value, depth: number): FunctionAtom[] {
    return value.flatMap(({ atom }): FunctionAtom[] => {
      if (atom.kind === 'function') return isModelCode(atom.key.file) ? [] : [atom];
      if (atom.kind !== 'object' || depth === 0) return [];
      return evaluation.state.heap.fieldsOf(atom.id).filter(name => !name.startsWith('%') || name === '%awaited').flatMap(name => functionsIn(evaluation.state.heap.read(atom.id, name)!, depth - 1));
    });
  }

  /** Whether a function of a model's code was made around one of the project that nobody has called. */
  function waits({ frames }: FunctionAtom): boolean {
    const seen = new Set<number>();
    const holds = (id: number, depth: number): boolean => {
      if (depth > 4 || seen.has(id)) return false;
      seen.add(id);
      return [...evaluation.state.heap.heldBy(id).values()].some(value => value.some(({ atom }) => {
        if (atom.kind === 'object') return holds(atom.id, depth + 1);
        if (atom.kind !== 'function') return false;
        return isModelCode(atom.key.file) ? atom.frames.some(frame => holds(frame.id, depth + 1)) : !reached.has(program.keyOf(atom.key.file, atom.key.index));
      }));
    };
    return frames.some(({ id }) => holds(id, 0));
  }

  /** What a parameter holds of which only the declared type is known. */
  function argumentOf(key: FunctionKey, index: number): Value {
    const place = placeOf({ kind: 'argument', function: key, index });
    const { name } = program.body(key).parameters[index]!;
    const type = typeOfPlace(program, place)?.type;
    const known = type && program.outsideInstance(key.file, type, place.id, name ?? '');
    return just(known ?? place);
  }

  function isComponent(key: FunctionKey, body: FunctionBody, offeredBy: string): boolean {
    return /^[A-Z]/.test(body.name ?? '') || [key.file, offeredBy].some(path => path.endsWith('.vue') || isHtml(path));
  }

  /** What stands before what a file answers, with its address. */
  function gatesBefore(path: string, model: Model): readonly { readonly gate: Gate; readonly address: string }[] {
    gates ??= order.flatMap(one => gatesOf(program, evaluation, one, resolvePlaces));
    return gates.flatMap(gate => {
      const address = gate.model === model ? addressOf(path, gate.before.roots) : undefined;
      return address !== undefined && standsBefore(gate, address) ? [{ gate, address }] : [];
    });
  }

  /** Runs what stands before a route, for its address; what it lets on is known from then on. */
  function passGate(gate: Gate, address: string, site: Site): void {
    const key = program.keyOf(gate.atom.key.file, gate.atom.key.index);
    const body = program.body(key);
    const at: CallSite = { site, place: body.span };
    const answer = invoke(evaluation, { callee: just(gate.atom), arguments: body.parameters.map((_, index) => argumentOf(key, index)), form: 'call', at, trigger: 'route' });
    assume(evaluation.state, goesOn(readMember(evaluation, answer, '%awaited', at, true), gate, address));
  }

  function runFrameworkEntries(path: string): void {
    const ran = new Set<string>();
    for (const entry of program.models.entryPointsOf(path)) {
      if (entry.besides && !entry.besides.some(name => program.exportedValue(path, name) !== undefined)) continue;
      const before = entry.trigger === 'route' && !entry.before ? gatesBefore(path, entry.model) : [];
      const names = entry.exports.includes('*') ? graph.namespaceOf(path) : entry.exports;
      const props = entry.props ? propsMadeBy(path, entry.props.exports, entry.props.member) : nothing;
      for (const name of names) {
        if (entry.besides && ran.has(name)) continue;
        ran.add(name);
        const value = program.exportedValue(path, name);
        for (const { atom } of value ? resolvePlaces(value) : []) {
          if (atom.kind === 'function') runFunction(atom, entry.trigger, path, props, before);
          else if (atom.kind === 'builtin') {
            begin([]);
            const place: Place = { file: path, start: 0, end: 0 };
            invoke(evaluation, { callee: just(atom), arguments: [just({ kind: 'derived', site: fieldSite(path), operator: 'request', name: 'request', parts: [] })], form: 'call', at: { site: through(fieldSite(path), fieldSite(name)), place }, trigger: entry.trigger });
            finish();
          }
        }
      }
    }
    runDecorated(path);
  }

  /** Methods of classes that a framework makes and calls: those of a class with a decorator. */
  function runDecorated(path: string, ofComponents = false): void {
    const file = files.get(path)!;
    for (const body of file.classes) {
      const id = classSite(path, body.index);
      const fields = evaluation.state.heap.fieldsOf(id).filter(name => name.startsWith('%decorators'));
      if (fields.length === 0 || (body.isComponent === true && livesAsFrameworkSays(path, body.index) !== undefined) !== ofComponents) continue;
      const guards = guardsOf(id, fields.filter(name => /^%decorators:\d+$/.test(name)));
      for (const member of body.members) {
        if (member.function === undefined || member.kind !== 'method' || member.isStatic) continue;
        const own = fields.filter(name => name.startsWith(`%decorators:${member.name}:`));
        const isHandler = own.some(name => evaluation.state.heap.read(id, name)!.some(one => one.atom.kind === 'api' || one.atom.kind === 'derived')) || decoratorsAt(evaluation, id, `%decorators:${member.name}:`).length > 0;
        if (!isHandler) continue;
        runGuarded(path, body.index, member.name, member.function, [...guards, ...guardsOf(id, own)]);
      }
    }
  }

  /** Classes with a `canActivate` that a decorator names: what they prove holds for what they stand before. */
  function guardsOf(id: number, fields: readonly string[]): Value[] {
    return fields.flatMap(name => evaluation.state.heap.read(id, name)!.flatMap(({ atom }) => {
      if (atom.kind !== 'api' || atom.step !== 'call') return [];
      return (atom.arguments ?? []).flatMap(value => value.flatMap(one => (one.atom.kind === 'class' ? [just(one.atom)] : [])));
    }));
  }

  function runGuarded(path: string, classIndex: number, name: string, functionIndex: number, guards: readonly Value[]): void {
    const key = program.keyOf(path, functionIndex);
    entered.push(plainFunction(path, functionIndex));
    const body = program.body(key);
    const place = body.span;
    const receiver = instanceOf(path, classIndex);
    begin([]);
    const site = through(functionSite(key), 78);
    for (const [index, guard] of guards.entries()) {
      for (const { atom } of guard) {
        if (atom.kind !== 'class') continue;
        const instance = instanceOf(atom.file, atom.index);
        const at: CallSite = { site: through(site, index + 10), place };
        const method = readMember(evaluation, instance, 'canActivate', at).filter(one => one.atom.kind === 'function');
        if (method.length === 0) continue;
        const answer = readMember(evaluation, invoke(evaluation, { callee: method, receiver: instance, arguments: [], form: 'call', at }), '%awaited', at);
        const condition = { kind: 'holds' as const, value: answer, asks: 'truthy' as const, not: false, size: 1 };
        const before = evaluation.state.assumed;
        evaluation.state.assumed = { condition, before, depth: (before?.depth ?? 0) + 1, total: before?.total ? { kind: 'all', parts: [before.total, condition], size: before.total.size + 1 } : condition };
      }
    }
    const owner = classSite(path, classIndex);
    const exchange = exchangeAt({ site, place });
    const described = { ofClass: decoratorsAt(evaluation, owner, '%decorators:'), own: decoratorsAt(evaluation, owner, `%decorators:${name}:`) };
    runAround(evaluation, described, exchange, { site, place }, () => {
      const told = readMember(evaluation, exchange, 'arguments', { site, place }, true);
      const args = body.parameters.map((_, index) => {
        const declared = argumentOf(key, index);
        const given = givenByDecorators(evaluation, owner, `%decorators:${name}:${index}:`, [exchange, declared], { site: through(site, 200 + index), place });
        return given.length > 0 ? given : union(readMember(evaluation, told, String(index), { site, place }, true).filter(({ atom }) => atom.kind !== 'constant'), declared);
      });
      return memberAsOffered(path, classIndex, name, functionIndex).reduce<Value>((sum, atom) => union(sum, invoke(evaluation, { callee: just({ ...atom, receiver }), receiver, arguments: args, form: 'call', at: { site, place }, trigger: 'route' })), nothing);
    });
    finish();
    // Where what stands around it never lets anybody through, nobody comes in another way.
    reached.add(key);
  }

  /** What decorators of one handler share while it runs: a request, an answer, and what they mark it and its class with. */
  function exchangeAt(at: CallSite): Value {
    const made = (name: string): Extract<Atom, { kind: 'object' }> => ({ kind: 'object', id: through(at.site, fieldSite(name)), shape: 'record', place: at.place, shared: false });
    const exchange = made('exchange');
    for (const name of ['request', 'response', 'marks', 'marksOfClass']) {
      const part = made(name);
      if (!name.startsWith('marks')) evaluation.state.heap.write(part.id, '%open', just({ kind: 'derived', site: part.id, operator: 'request', name, parts: [], place: at.place }));
      evaluation.state.heap.write(exchange.id, name, just(part));
    }
    return just(exchange);
  }

  function resolvePlaces(value: Value): Value {
    let result: Value = nothing;
    for (const one of value) {
      if (one.atom.kind !== 'place' || one.atom.root.kind !== 'frame' || one.atom.root.function.index !== 0) result = union(result, [one]);
      else {
        const at: CallSite = { site: one.atom.id, place: { file: one.atom.root.function.file, start: 0, end: 0 } };
        let held: Value = just({ kind: 'object', id: frameSite(one.atom.root.function), shape: 'frame', place: at.place, shared: true });
        for (const step of one.atom.path) held = readMember(evaluation, held, step, at, true);
        result = union(result, held);
      }
    }
    return result;
  }

  /** The functions a module offers to others: exported ones, methods of exported classes and objects. */
  function offered(path: string): FunctionAtom[] {
    return functionsOf(path, valuesOffered(path));
  }

  function valuesOffered(path: string): readonly Value[] {
    const file = files.get(path)!;
    const values: Value[] = [];
    for (const record of file.exports) if (record.kind === 'local') values.push(program.exportedValue(path, record.exported) ?? nothing);
    if (file.commonJsExports !== undefined) values.push(topLevelOf(path, file.commonJsExports));
    return values;
  }

  /** Shows the elements that a module exports and nobody in the program shows: `export const page = <Page />`. */
  function showOffered(path: string): void {
    const elements = valuesOffered(path).flatMap(resolvePlaces).flatMap(({ atom }) => (atom.kind === 'object' && atom.shape === 'element' ? [atom] : []));
    for (const element of elements) {
      if (isShown(element.id)) continue;
      begin([]);
      enter(`show ${path} ${element.id}`, [], () => renderValue(evaluation, just(element), { site: through(element.id, 81), place: element.place }));
      finish();
      serveMounted();
    }
  }

  /** Whether what an element, or any of those in it, is made by was called. */
  function isShown(element: number, depth = 6): boolean {
    const { heap } = evaluation.state;
    const inside = (value: Value): boolean => depth > 0 && value.some(({ atom }) => atom.kind === 'object' && (atom.shape === 'element' ? isShown(atom.id, depth - 1) : heap.fieldsOf(atom.id).some(name => (name === 'children' || /^(?:\d+|%element)$/.test(name)) && inside(heap.read(atom.id, name)!))));
    return (heap.read(element, '%type') ?? []).some(({ atom }) => (atom.kind === 'function' && isReached(program.keyOf(atom.key.file, atom.key.index))) || (atom.kind === 'class' && wasMade(atom.file, atom.index))) || inside(heap.read(element, '%props') ?? []);
  }

  function wasMade(path: string, index: number): boolean {
    return files.get(path)?.classes[index]?.members.some(({ function: own }) => own !== undefined && isReached(program.keyOf(path, own))) === true;
  }

  function topLevelOf(path: string, variable: number): Value {
    return just(placeAt(placeOf({ kind: 'frame', function: program.keyOf(path, 0) }), `v${variable}`));
  }

  /** What stands under global names of the program, by the file that it comes from. */
  function keptForAll(): ReadonlyMap<string, readonly Value[]> {
    const kept = new Map<string, Value[]>();
    for (const { atom: global } of realm) {
      if (global.kind !== 'place') continue;
      for (const [name, held] of evaluation.state.heap.heldBy(global.id)) {
        if (name.startsWith('%')) continue;
        for (const { atom } of resolvePlaces(held)) {
          const file = atom.kind === 'function' ? atom.key.file : atom.kind === 'object' ? atom.place.file : atom.kind === 'class' ? atom.file : undefined;
          if (file !== undefined) kept.set(file, [...(kept.get(file) ?? []), just(atom)]);
        }
      }
    }
    return kept;
  }

  /** The functions of a file that whoever has these values can call. */
  function functionsOf(path: string, values: readonly Value[]): FunctionAtom[] {
    const found: FunctionAtom[] = [];
    const file = files.get(path)!;
    const seen = new Set<number>();
    const visit = (value: Value, depth: number, instance?: Extract<Atom, { kind: 'object' }>): void => {
      for (const { atom } of resolvePlaces(value)) {
        if (atom.kind === 'function' && (atom.key.file === path || atom.frames.length > 0)) {
          found.push(atom);
          const prototype = evaluation.state.heap.read(atom.id, 'prototype') ?? just(prototypeOf(atom, { site: atom.id, place: program.body(atom.key).span }));
          if (depth > 0 && !seen.has(atom.id)) for (const value of [...evaluation.state.heap.heldBy(atom.id)].flatMap(([name, held]) => (/^[%$]/.test(name) ? [] : [held])).concat([prototype])) visit(value, depth - 1);
          seen.add(atom.id);
        }
        else if (atom.kind === 'class' && atom.file === path) {
          for (const member of file.classes[atom.index]!.members) {
            if (member.function === undefined || member.kind === 'setter' || (instance && member.isStatic)) continue;
            found.push(...memberAsOffered(path, atom.index, member.name, member.function).map(one => (instance && !one.receiver ? { ...one, receiver: just(instance) } : one)));
          }
          found.push(...functionsInFields(path, atom.index).filter(({ key }) => !reached.has(program.keyOf(key.file, key.index))));
        } else if (atom.kind === 'object' && depth > 0 && (atom.place.file === path || isModelCode(atom.place.file)) && !seen.has(atom.id)) {
          seen.add(atom.id);
          for (const name of evaluation.state.heap.fieldsOf(atom.id)) if (name === '%class' || !/^[%$]/.test(name)) visit(evaluation.state.heap.read(atom.id, name)!, depth - 1, name === '%class' ? atom : undefined);
        }
      }
    };
    for (const value of values) visit(value, 4);
    // Callers first: a function that another offered one calls is no way in of its own.
    const called = new Set(found.flatMap(atom => program.summaryOf(atom.key)?.applied ?? []));
    const isCalled = (atom: FunctionAtom): boolean => called.has(program.keyOf(atom.key.file, atom.key.index));
    return [...found.filter(atom => !isCalled(atom)), ...found.filter(isCalled)];
  }

  /** The functions that fields of a class hold in each of its instances: `send = async (mail: Mail) => …`. */
  function functionsInFields(path: string, index: number): FunctionAtom[] {
    const { functions, classes } = files.get(path)!;
    const { members, fieldInitialiser } = classes[index]!;
    if (fieldInitialiser === undefined || !functions[fieldInitialiser]!.blocks.some(({ operations }) => operations.some(({ kind }) => kind === 'function'))) return [];
    const fields = members.filter(member => member.kind === 'field' && !member.isStatic);
    begin([]);
    enter(`instance ${path}#${index}`, [], () => void instanceOf(path, index));
    const [instance] = instanceOf(path, index);
    finish();
    if (instance?.atom.kind !== 'object') return [];
    const { id } = instance.atom;
    return fields.flatMap(({ name }) => (evaluation.state.heap.read(id, name) ?? []).flatMap(({ atom }) => (atom.kind === 'function' && atom.key.file === path ? [atom] : [])));
  }

  /** A member of a class, or what a decorator of the project made of it. */
  function memberAsOffered(path: string, index: number, name: string, own: number): FunctionAtom[] {
    const decorated = evaluation.state.heap.read(classSite(path, index), decoratedField(name))?.flatMap(({ atom }) => (atom.kind === 'function' && !isModelCode(atom.key.file) ? [{ ...atom, receiver: instanceOf(path, index) }] : [])) ?? [];
    for (const atom of decorated) standsFor.set(atom, program.keyOf(path, own));
    return decorated.length > 0 ? decorated : [plainFunction(path, own)];
  }

  function plainFunction(file: string, index: number): FunctionAtom {
    const key = program.keyOf(file, index);
    return { kind: 'function', id: functionSite(key), key, frames: [] };
  }

  /** An instance of a class that somebody else makes, its constructor's parameters unknown but typed. */
  function instanceOf(file: string, index: number): Value {
    const id = classSite(file, index);
    const known = instances.get(id);
    entries?.noteInstance(id, known);
    if (known) return known;
    instances.set(id, undefinedValue);
    const atom: Extract<Atom, { kind: 'class' }> = { kind: 'class', id, file, index, frames: [] };
    const body = program.file(file).classes[index]!;
    const constructor = body.constructorFunction;
    const place: Place = body.span;
    const args = constructor === undefined ? [] : program.body({ file, index: constructor }).parameters.map((_, position) => {
      const given = givenByDecorators(evaluation, id, `%decorators:constructor:${position}:`, [], { site: through(id, 200 + position), place });
      return given.length > 0 ? given : argumentOf(program.keyOf(file, constructor), position);
    });
    const state = evaluation.state;
    const trail = evaluation.trail;
    // What makes objects of a decorated class does so as it shows them.
    const trigger = constructor === undefined ? undefined : triggerOfMember({ file, index: constructor });
    if (trigger) evaluation.trail = [...trail, { place, callee: program.keyOf(file, constructor!), trigger }];
    const made = construct(evaluation, atom, { callee: just(atom), arguments: args, form: 'new', at: { site: through(id, 99), place } });
    for (const [position, member] of body.members.entries()) if (member.kind === 'field' && !member.isStatic) fillField(made, id, member, { site: through(id, 300 + position), place });
    if (body.isComponent) beginComponent(evaluation, made, nothing, { site: through(id, 98), place });
    evaluation.state.assumed = state.assumed;
    evaluation.trail = trail;
    instances.set(id, made);
    return made;
  }

  /** What a container puts into a field that has a decorator: what that gives, else an instance of what it is declared to be. */
  function fillField(made: Value, owner: Site, member: ClassMember, at: CallSite): void {
    const slot = `%decorators:${member.name}:`;
    if (!evaluation.state.heap.fieldsOf(owner).some(name => name.startsWith(slot))) return;
    const given = givenByDecorators(evaluation, owner, slot, [], at);
    if (given.length > 0) {
      writeMember(evaluation, made, member.name, given, at);
      return;
    }
    const [only] = made;
    if (!member.type || only?.atom.kind !== 'object' || evaluation.state.heap.read(only.atom.id, member.name)) return;
    const type = { file: at.place.file, type: member.type };
    const declared = types.classOf(type);
    // A class without methods is what something looks like; nobody asks a container for it.
    if (declared && !files.get(declared.file)!.classes[declared.class]!.members.some(one => one.kind === 'method')) return;
    const outside = declared ? undefined : program.outsideInstance(type.file, type.type, at.site, member.name);
    const value = declared ? instanceOf(declared.file, declared.class) : outside && just(outside);
    if (value) writeMember(evaluation, made, member.name, value, at);
  }

  /** What the place of an unknown callee turns out to be: a method of the class, or of all classes behind the interface, its owner is declared to be of. */
  function calleeOf(place: Extract<Atom, { kind: 'place' }>): Value | undefined {
    const name = place.path.at(-1);
    if (name === undefined || place.path.length === 0) return undefined;
    const type = typeOfPlace(program, { ...place, path: place.path.slice(0, -1) });
    return type && methodsOf(type, name, place.id);
  }

  function methodsOf(type: ScopedType, name: string, site: Site): Value {
    const own = types.classOf(type);
    const declaration = types.declarationOf(type);
    const classes = own ? [own, ...(declaration ? types.implementationsOf(declaration.declaration) : [])] : declaration ? types.implementationsOf(declaration.declaration) : [];
    let found: Value = nothing;
    for (const one of classes.slice(0, 6)) {
      if (files.get(one.file)!.classes[one.class]!.isAbstract && classes.length > 1) continue;
      const instance = instanceOf(one.file, one.class);
      const at: CallSite = { site: through(site, one.class), place: { file: one.file, start: 0, end: 0 } };
      const atom: Extract<Atom, { kind: 'class' }> = { kind: 'class', id: classSite(one.file, one.class), file: one.file, index: one.class, frames: [] };
      const method = classMember(evaluation, atom, name, false, instance, at) ?? readMember(evaluation, instance, name, at);
      found = union(found, method.filter(part => part.atom.kind === 'function'));
    }
    return found;
  }
}

/** Whether a variable that an import made is a class of a package that models know instances of. */
function importsClass(program: LinkedProgram, file: string, variable: number): boolean {
  const [imported] = program.importedValue(file, variable);
  return imported?.atom.kind === 'api' && imported.atom.node?.instance() !== undefined;
}
