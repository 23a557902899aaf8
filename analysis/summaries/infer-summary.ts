import { controlDependence } from '../graph/control-dependence.js';
import { reversePostorder } from '../graph/reverse-postorder.js';
import { stronglyConnected } from '../graph/strongly-connected.js';
import type { FunctionBody, Terminator } from '../ir/function-body.js';
import type { Operation } from '../ir/operation.js';
import { memberOf, readMember } from './access.js';
import { knownElements } from './call-list.js';
import { either, holds } from './condition.js';
import { evaluationSite, valueOf, type Evaluation } from './evaluation.js';
import { decide } from './fold.js';
import { Heap } from './heap.js';
import { invoke } from './invoke.js';
import { Lightening } from './lighten.js';
import { noteReturned } from './note-decision.js';
import type { Program } from './program.js';
import { runPutOff } from './put-off.js';
import { through, type Site } from './site.js';
import { assume, forkState, joinStates, type State } from './state.js';
import type { Effect, Summary } from './summary.js';
import { frameSite, functionSite, given, just, nothing, placeAt, placeOf, sameAtom, undefinedValue, union, type Atom, type Condition, type FunctionKey, type Value } from './value.js';
import { closureOf, generatorOf, isBoxed, transfer } from './transfer.js';
import { settle } from './invoke.js';
import { asYesOrNo } from './yes-or-no.js';

/**
 * Builds the summary of a function from its body and the summaries of what it calls.
 *
 * The blocks are taken in reverse postorder, loops again with what came round, until nothing new does. Ends because each block is
 * taken at most `mostRounds` times and a call applies at most one summary.
 */
export function inferSummary(program: Program, key: FunctionKey): Summary {
  const { evaluation, exits } = evaluate(program, key);
  return conclude(evaluation, exits);
}

/** What a function tests, over what it does not know: the value at the end of each block that ends in a branch, and the heap it speaks of. */
export interface TestedValues {
  readonly tests: readonly (Value | undefined)[];
  readonly heap: Heap;
}

/** Finds the values that a function tests. Summaries keep none of them, as only few are ever asked about. */
export function inferTests(program: Program, key: FunctionKey): TestedValues {
  const { evaluation, tests } = evaluate(program, key);
  return { tests, heap: evaluation.state.heap };
}

/** What the registers of a function hold, over what it does not know, and the heap they speak of. */
export interface RegisterValues {
  readonly registers: readonly (Value | undefined)[];
  readonly heap: Heap;
}

/** Finds what each operation of a function gives. Summaries keep none of it, as nobody asks but who wants to know why. */
export function inferRegisters(program: Program, key: FunctionKey): RegisterValues {
  const { evaluation } = evaluate(program, key);
  return { registers: evaluation.registers, heap: evaluation.state.heap };
}

interface Evaluated {
  readonly evaluation: Evaluation;
  readonly exits: readonly Exit[];
  readonly tests: readonly (Value | undefined)[];
}

interface Exit {
  readonly state: State;
  readonly value: Value;
  readonly condition: Condition | undefined;
}

function evaluate(program: Program, key: FunctionKey): Evaluated {
  const evaluation = begin(program, key);
  const { body } = evaluation;
  const entry = evaluation.state;
  // What a loop does stands before what comes after it.
  const order = reversePostorder(0, block => [...successors(body, block)].reverse());
  const rank = new Map(order.map((block, index) => [block, index]));
  const hasLoop = order.some(block => successors(body, block).some(next => (rank.get(next) ?? 0) <= rank.get(block)!));
  const dependence = controlDependence(body);
  const tests: (Value | undefined)[] = [];
  let exits: Exit[] = [];

  let arriving = new Map<number, State[]>();
  const reached = new Set<number>();
  let lastNew = 0;
  // What comes after a loop that is certain to be entered is reached a round later, and has rounds of its own.
  for (let round = 0; round < (hasLoop ? Math.min(lastNew + mostRounds, mostRoundsOfAll) : 1); round++) {
    const fromBefore = arriving;
    arriving = new Map();
    exits = [];
    evaluation.throws.value = nothing;
    evaluation.throws.states.length = 0;
    evaluation.yields.turns = [];
    evaluation.decided.clear();
    evaluation.decidedAs.clear();
    for (const block of order) {
      const forward = arriving.get(block) ?? [];
      const back = round === 0 ? [] : (fromBefore.get(block) ?? []).filter(state => isBackState.has(state));
      const states = [...(block === 0 ? [entry] : []), ...forward, ...back];
      if (states.length === 0) continue;
      if (!reached.has(block)) {
        reached.add(block);
        lastNew = round;
      }
      evaluation.isLooping = hasLoop && loopingBlocks(body).has(block);
      evaluation.control = controlOf(body, dependence, tests, block);
      const arrive = (to: number, state: State): void => {
        if ((rank.get(to) ?? 0) <= rank.get(block)!) isBackState.add(state);
        const known = arriving.get(to);
        if (known) known.push(state);
        else arriving.set(to, [state]);
      };
      const run = (from: readonly State[], goOn: (to: number, state: State) => void): void => {
        evaluation.state = joinStates(from, initialOf(evaluation));
        runBlock(evaluation, block, tests, exits, goOn);
      };
      // Who leaves a loop that is certain to be entered comes from a round of it.
      const left = forward.length > 0 && back.length > 0 && isOnlyTest(body, block) ? leftLater(evaluation, block, tests, goOn => run(forward, goOn)) : undefined;
      if (left === undefined) run(states, arrive);
      else {
        run(back, (to, state) => (to === left ? arrive(to, state) : undefined));
        run(states, (to, state) => (to === left ? undefined : arrive(to, state)));
      }
    }
    if (round > 0 && cameRoundAlike(evaluation, fromBefore, arriving)) break;
  }
  return { evaluation, exits, tests };
}

const isBackState = new WeakSet<State>();

/** A value that is handed on from variable to variable takes a round for each; longer chains are missed. */
const mostRounds = 4;

/** However many loops follow each other that are certain to be entered. */
const mostRoundsOfAll = 24;

/** Whether a block does nothing but ask whether there is another round. */
function isOnlyTest({ blocks }: FunctionBody, block: number): boolean {
  const { operations, end } = blocks[block]!;
  return end.kind === 'branch' && operations.every(({ kind }) => harmless.has(kind));
}

const harmless: ReadonlySet<Operation['kind']> = new Set(['constant', 'read', 'compare', 'combine', 'unary', 'member', 'global']);

/** Where a loop goes on once it is left, if it is certain that whoever comes to it enters it first. */
function leftLater(evaluation: Evaluation, block: number, tests: (Value | undefined)[], run: (goOn: (to: number) => void) => void): number | undefined {
  const { end } = evaluation.body.blocks[block]!;
  if (end.kind !== 'branch') return undefined;
  const ways = new Set<number>();
  run(to => ways.add(to));
  const isFull = end.asks === 'more' && (knownElements(evaluation, tests[block] ?? nothing)?.length ?? 0) > 0;
  if (isFull || (ways.size === 1 && ways.has(end.whenTrue))) return end.whenFalse;
  return ways.size === 1 && ways.has(end.whenFalse) ? end.whenTrue : undefined;
}

/** Whether what came round in two rounds is the same as far as variables tell. */
function cameRoundAlike(evaluation: Evaluation, before: ReadonlyMap<number, readonly State[]>, after: ReadonlyMap<number, readonly State[]>): boolean {
  const frame = frameSite(evaluation.key);
  for (const [block, states] of after) {
    const now = states.filter(state => isBackState.has(state));
    const old = (before.get(block) ?? []).filter(state => isBackState.has(state));
    if (now.length !== old.length) return false;
    for (const [index, state] of now.entries()) {
      if (!state.variables.every((value, slot) => isAlike(value, old[index]!.variables[slot]))) return false;
      if (!state.heap.fieldsOf(frame).every(name => isAlike(state.heap.read(frame, name), old[index]!.heap.read(frame, name)))) return false;
    }
  }
  return true;
}

/** What is made of other things is the same where the same operation made it of as many. */
function isAlike(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return true;
  if (!left || !right || left.length !== right.length) return false;
  return left.every(({ atom }, index) => {
    const other = right[index]!.atom;
    if (!sameAtom(atom, other)) return false;
    if (atom.kind !== 'derived' || other.kind !== 'derived') return true;
    return atom.parts.length === other.parts.length && atom.parts.every((part, at) => part.length === other.parts[at]!.length);
  });
}

/** The blocks that can come round. */
function loopingBlocks(body: FunctionBody): ReadonlySet<number> {
  let known = looping.get(body);
  if (!known) {
    const next = (block: number) => successors(body, block);
    const circles = stronglyConnected([0], next).filter(([first, ...others]) => others.length > 0 || next(first!).includes(first!));
    looping.set(body, (known = new Set(circles.flat())));
  }
  return known;
}

const looping = new WeakMap<FunctionBody, ReadonlySet<number>>();

function begin(program: Program, key: FunctionKey): Evaluation {
  const file = program.file(key.file);
  const body = file.functions[key.index]!;
  const frames: { owner: FunctionKey; id: Site }[] = [];
  for (let parent = body.parent; parent !== undefined && parent !== 0; parent = file.functions[parent]!.parent) {
    const owner = { file: key.file, index: parent };
    frames.push({ owner, id: frameSite(owner) });
  }
  const state: State = { variables: new Array<Value | undefined>(body.variables.length), heap: new Heap(), assumed: undefined, reachable: true };
  const evaluation: Evaluation = {
    program, key, file, body, site: evaluationSite(key), registers: [], effects: new Map(), putOff: new Map(), frames, yields: { value: nothing, turns: [] }, thrown: nothing, throws: { value: nothing, states: [] }, owners: new Map(), state, isLooping: false,
    steps: 0, rewritten: 0, cut: false, nesting: 0, control: [], trail: [], within: [], applied: new Set(), decided: new Set(), decidedAs: new Map(), active: new Map(), invoke: invocation => invoke(evaluation, invocation),
  };
  state.heap.write(frameSite(key), '%frame', undefinedValue);
  body.parameters.forEach((_, index) => {
    const value = just(placeOf({ kind: 'argument', function: key, index }));
    if (isBoxed(evaluation, key.index, index)) state.heap.write(frameSite(key), `v${index}`, value);
    else state.variables[index] = value;
  });
  return evaluation;
}

function initialOf(evaluation: Evaluation): (id: Site, field: string) => Value | undefined {
  return (id, field) => {
    const owner = evaluation.owners.get(id);
    if (owner?.kind === 'place') return just(placeAt(owner, field));
    if (owner?.kind === 'api' || owner?.kind === 'derived') return field.startsWith('%') ? undefined : just(memberOf(owner, field, { site: owner.site, place: owner.place ?? evaluation.body.span }));
    // Who did not write it finds what whoever came before has left there.
    return owner?.kind === 'class' && evaluation.key.index > 0 && !field.startsWith('%') ? just({ kind: 'cell', object: id, field, name: field }) : undefined;
  };
}

function successors(body: FunctionBody, block: number): readonly number[] {
  const { end, handler } = body.blocks[block]!;
  const next = end.kind === 'jump' ? [end.to] : end.kind === 'branch' ? [end.whenTrue, end.whenFalse] : [];
  return handler === undefined ? next : [...next, handler];
}

function runBlock(evaluation: Evaluation, index: number, tests: (Value | undefined)[], exits: Exit[], arrive: (to: number, state: State) => void): void {
  const block = evaluation.body.blocks[index]!;
  const thrown: State[] = [];
  const known = evaluation.state.assumed;
  let raised: Value = nothing;
  for (const operation of block.operations) {
    if (!evaluation.state.reachable) break;
    const mayThrow = block.handler !== undefined && (operation.kind === 'call' || operation.kind === 'await' || operation.kind === 'yield' || operation.kind === 'member');
    // Where an operation throws, nothing of what it does or proves is certain.
    if (mayThrow && operation.kind !== 'member' && thrown.length < 6) thrown.push(leftBehind(evaluation));
    const before = mayThrow && operation.kind === 'member' ? evaluation.state : undefined;
    transfer(evaluation, operation);
    // A member of nothing throws for certain, and a getter may.
    if (before && (valueOf(evaluation, (operation as Extract<Operation, { kind: 'member' }>).target).length === 0 || evaluation.thrown.length > 0)) thrown.push({ ...leftBehind(evaluation), assumed: known, reachable: true });
    if (evaluation.thrown.length === 0) continue;
    raised = union(raised, evaluation.thrown);
    // Objects among it were made by what threw.
    if (evaluation.thrown.some(({ atom }) => atom.kind === 'object')) {
      if (block.handler === undefined) noteThrowing(evaluation, evaluation.state);
      else thrown.push({ ...leftBehind(evaluation), assumed: known, reachable: true });
    }
    evaluation.thrown = nothing;
  }
  const { state } = evaluation;
  if (block.handler === undefined) evaluation.throws.value = union(evaluation.throws.value, given(raised, known?.total));
  else if (thrown.length > 0) arrive(block.handler, withThrown(evaluation, joinStates(thrown, initialOf(evaluation)), raised));
  if (!state.reachable) return;
  leave(evaluation, block.end, index, tests, exits, arrive, block.handler);
}

/** The state as it is now. What is written from here on is written to another: heaps that are joined later must not change below their fork. */
function leftBehind(evaluation: Evaluation): State {
  const now = evaluation.state;
  evaluation.state = forkState(now);
  return now;
}

function leave(evaluation: Evaluation, end: Terminator, index: number, tests: (Value | undefined)[], exits: Exit[], arrive: (to: number, state: State) => void, handler: number | undefined): void {
  const { state } = evaluation;
  switch (end.kind) {
    case 'jump':
      arrive(end.to, state);
      return;
    case 'branch': {
      const test = valueOf(evaluation, end.test);
      tests[index] = test;
      const answer = end.asks === 'more' && isEmptyList(state.heap, test) ? false : decide(test, end.asks);
      if (answer !== false) {
        const state2 = answer === undefined ? forkState(state) : state;
        if (end.asks !== 'more' && answer === undefined) assume(state2, holds(test, end.asks, false, end.span, evaluation.isLooping));
        arrive(end.whenTrue, state2);
      }
      if (answer !== true) {
        const state2 = answer === undefined ? forkState(state) : state;
        if (end.asks !== 'more' && answer === undefined) assume(state2, holds(test, end.asks, true, end.span, evaluation.isLooping));
        arrive(end.whenFalse, state2);
      }
      return;
    }
    case 'return':
      if (end.value !== undefined) noteReturned(evaluation, end.value, index, end.span);
      exits.push({ state, value: end.value === undefined ? undefinedValue : valueOf(evaluation, end.value), condition: state.assumed?.total });
      return;
    case 'throw': {
      const value = carried(state.heap, valueOf(evaluation, end.value));
      if (handler !== undefined) {
        arrive(handler, withThrown(evaluation, forkState(state), value));
        return;
      }
      evaluation.throws.value = union(evaluation.throws.value, given(value, state.assumed?.total));
      if (value.length > 0) noteThrowing(evaluation, state);
      return;
    }
    case 'unreachable':
      return;
  }
}

/** Keeps what was thrown for the `catch` that is entered in the state. */
function withThrown({ body }: Evaluation, state: State, value: Value): State {
  state.variables[body.variables.length] = value;
  return state;
}

function noteThrowing({ throws }: Evaluation, state: State): void {
  if (throws.states.length < 4) throws.states.push(forkState(state));
}

/** What of a thrown value anybody could ask for: not a constant, nor an error made of constants. */
function carried(heap: Heap, value: Value): Value {
  const isConstant = (held: Value | undefined): boolean => (held ?? []).every(({ atom }) => atom.kind === 'constant' || (atom.kind === 'derived' && atom.operator === 'text' && atom.parts.every(isConstant)));
  return value.filter(({ atom }) => atom.kind !== 'constant' && !(atom.kind === 'object' && atom.shape === 'record' && heap.fieldsOf(atom.id).every(name => isConstant(heap.read(atom.id, name)))) && !(atom.kind === 'api' && atom.step === 'new' && (atom.arguments ?? []).every(one => one.every(part => part.atom.kind === 'constant'))));
}

/** Whether a loop over the value is certain to have no round. */
function isEmptyList(heap: Heap, value: Value): boolean {
  const [only] = value;
  return value.length === 1 && only!.atom.kind === 'object' && only!.atom.shape === 'array' && heap.fieldsOf(only!.atom.id).every(name => name === '%array');
}

/** The conditions a block hangs on, leaving out those whose other side only gives up. */
function controlOf(body: FunctionBody, dependence: readonly (readonly { readonly block: number; readonly branch: boolean }[])[], tests: readonly (Value | undefined)[], block: number): readonly Condition[] {
  const found: Condition[] = [];
  for (const { block: decider, branch } of dependence[block] ?? []) {
    const test = tests[decider];
    const { end } = body.blocks[decider]!;
    if (!test || end.kind !== 'branch' || end.asks === 'more') continue;
    const other = body.blocks[branch ? end.whenFalse : end.whenTrue]!;
    if (other.end.kind === 'throw') continue;
    found.push(holds(test, end.asks, !branch));
  }
  return found;
}

function conclude(evaluation: Evaluation, exits: readonly Exit[]): Summary {
  const { key, body } = evaluation;
  let returns: Value = nothing;
  for (const exit of exits) {
    evaluation.state = exit.state;
    // Who is given a rejected promise by an async function gets the rejection.
    if (body.isAsync && !body.isGenerator) evaluation.throws.value = union(evaluation.throws.value, readMember(evaluation, exit.value, '%rejected', { site: evaluation.site, place: body.span }, true));
    const value = body.isAsync && !body.isGenerator ? settle(evaluation, exit.value, { site: evaluation.site, place: body.span }) : exit.value;
    returns = union(returns, given(body.isGenerator ? value : asYesOrNo(body, value, exit.state.heap), exit.condition));
  }
  const exit = exits.length > 0 ? either(exits.map(one => one.condition)) : undefined;
  if (exits.length > 0) evaluation.state = joinStates(exits.map(exit => exit.state), initialOf(evaluation));
  runPutOff(evaluation);
  callUnread(evaluation);
  const end = evaluation.state;
  if (body.isGenerator) {
    const generator = generatorOf(key, body);
    const { value, turns } = evaluation.yields;
    if (turns) turns.forEach((turn, index) => end.heap.write(generator.id, String(index), turn));
    else end.heap.write(generator.id, '%element', value);
    end.heap.write(generator.id, '%returned', returns);
    returns = just(generator);
  }
  const effects = [...evaluation.effects.values()];
  evaluation.program.work.rewritten += evaluation.rewritten;
  const throws = evaluation.throws.value;
  const { kept, terms } = reachableHeap([end.heap, ...evaluation.throws.states.map(state => state.heap)], effects, union(returns, throws), exit, evaluation);
  const summary: Summary = { key, effects, returns, throws, ...(exit && { exit }), heap: kept, applied: [...evaluation.applied], cut: evaluation.cut };
  return terms > mostTerms ? lightenSummary(summary) : summary;
}

/** What nothing in the text calls somebody calls some day, when all of the function around it is done. */
function callUnread(evaluation: Evaluation): void {
  const { program, key } = evaluation;
  for (const index of program.unreadFunctions(key)) {
    const called = program.keyOf(key.file, index);
    const { parameters, span } = evaluation.file.functions[index]!;
    const given = parameters.map((_, at) => just(placeOf({ kind: 'argument', function: called, index: at })));
    evaluation.invoke({ callee: just(closureOf(evaluation, index)), arguments: given, form: 'call', at: { site: through(evaluation.site, functionSite(called)), place: span }, trigger: 'later' });
  }
}

/** A summary that says more than this is told in short: each call of the function has to read it. Unit: values and conditions. */
const mostTerms = 3000;

function lightenSummary(summary: Summary): Summary {
  const lightening = new Lightening();
  const heap = new Map([...summary.heap].map(([id, fields]) => [id, new Map([...fields].map(([name, value]) => [name, lightening.value(value)]))]));
  return { ...summary, effects: summary.effects.map(effect => lightenEffect(lightening, effect)), returns: lightening.value(summary.returns), throws: lightening.value(summary.throws), heap };
}

function lightenEffect(lightening: Lightening, effect: Effect): Effect {
  const told = (value: Value): Value => lightening.value(value);
  const when = effect.when && lightening.condition(effect.when);
  const { when: _, ...own } = effect;
  const placed = { ...own, ...(when && { when }) };
  switch (placed.kind) {
    case 'use': return { ...placed, api: lightening.atom(placed.api), ...(placed.receiver && { receiver: told(placed.receiver) }), arguments: placed.arguments.map(told), result: lightening.atom(placed.result) };
    case 'call': return { ...placed, callee: told(placed.callee), ...(placed.receiver && { receiver: told(placed.receiver) }), arguments: placed.arguments.map(told) };
    case 'store': return { ...placed, target: told(placed.target), value: told(placed.value) };
    case 'decide': return { ...placed, value: told(placed.value), control: placed.control.map(one => lightening.condition(one)).filter(one => one !== undefined) };
    case 'load': return placed;
  }
}

/** The part of the heap that a caller can still get at: of an object the first heap that has it tells. */
function reachableHeap(heaps: readonly Heap[], effects: readonly Effect[], returns: Value, exit: Condition | undefined, { key, owners }: Evaluation): { readonly kept: Map<Site, ReadonlyMap<string, Value>>; readonly terms: number } {
  const kept = new Map<Site, ReadonlyMap<string, Value>>();
  const seenValues = new Set<Value>();
  const seenConditions = new Set<Condition>();
  const pending: Site[] = [];
  const keep = (id: Site): void => {
    // What is everybody's is told by stores.
    if (owners.get(id)?.kind === 'class' || owners.get(id)?.kind === 'function') return;
    const heap = kept.has(id) ? undefined : heaps.find(one => one.has(id));
    if (!heap) return;
    const fields = new Map<string, Value>();
    for (const name of heap.fieldsOf(id)) fields.set(name, heap.read(id, name)!);
    kept.set(id, fields);
    pending.push(id);
  };
  // Terms can be deeper than a stack: what is still to be looked at waits in lists.
  const values: Value[] = [];
  const conditions: Condition[] = [];
  const visit = (value: Value): void => {
    if (seenValues.has(value)) return;
    seenValues.add(value);
    values.push(value);
  };
  const visitCondition = (condition: Condition): void => {
    if (seenConditions.has(condition)) return;
    seenConditions.add(condition);
    conditions.push(condition);
  };
  const visitAtom = (start: Atom): void => {
    for (let atom: Atom | undefined = start; atom; ) {
      const current: Atom = atom;
      atom = undefined;
      switch (current.kind) {
        case 'object': keep(current.id); break;
        case 'cell': keep(current.object); break;
        case 'function':
          keep(current.id);
          current.frames.forEach(frame => keep(frame.id));
          if (current.receiver) visit(current.receiver);
          current.bound?.forEach(visit);
          break;
        case 'class':
          keep(current.id);
          current.frames.forEach(frame => keep(frame.id));
          break;
        case 'builtin': atom = current.of; break;
        case 'api':
          current.arguments?.forEach(visit);
          if (current.self) visit(current.self);
          atom = current.parent;
          break;
        case 'derived': current.parts.forEach(visit); break;
        case 'snapshot': for (const value of current.fields.values()) visit(value); break;
        case 'place':
        case 'constant':
          break;
      }
    }
  };
  const drain = (): void => {
    for (;;) {
      const value = values.pop();
      if (value) {
        for (const { atom, when } of value) {
          visitAtom(atom);
          if (when) visitCondition(when);
        }
        continue;
      }
      const condition = conditions.pop();
      if (condition) {
        if (condition.kind === 'holds') visit(condition.value);
        else if (condition.kind === 'happened') {
          visit(condition.event.callee);
          condition.event.arguments.forEach(visit);
        } else condition.parts.forEach(visitCondition);
        continue;
      }
      const id = pending.pop();
      if (id === undefined) return;
      for (const held of kept.get(id)!.values()) visit(held);
    }
  };
  visit(returns);
  if (exit) visitCondition(exit);
  if (key.index === 0) for (const id of heaps[0]!.objects()) keep(id);
  for (const effect of effects) {
    if (effect.when) visitCondition(effect.when);
    switch (effect.kind) {
      case 'use': visitAtom(effect.api); if (effect.receiver) visit(effect.receiver); effect.arguments.forEach(visit); visitAtom(effect.result); break;
      case 'call': visit(effect.callee); if (effect.receiver) visit(effect.receiver); effect.arguments.forEach(visit); break;
      case 'store': visit(effect.target); visit(effect.value); if (effect.key) visit(effect.key); break;
      case 'decide': visit(effect.value); effect.control.forEach(visitCondition); break;
      case 'load': break;
    }
  }
  drain();
  return { kept, terms: seenValues.size + seenConditions.size };
}
