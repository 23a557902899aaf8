import { explore, type Arrived, type Described, type Given, type Outside } from '../execution/explore.js';
import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Place } from '../ir/span.js';
import { isTakenApart } from '../summaries/transfer.js';
import type { ApiNode } from '../summaries/api.js';
import type { UseEffect } from '../summaries/summary.js';
import { constant, nothing, type ApiAtom, type FunctionAtom } from '../summaries/value.js';
import type { Label, LabelContext } from '../taint/label.js';
import { sourceOf } from '../taint/source-of.js';
import { categoryWithin } from '../vocabulary/purposes.js';
import { displayName } from '../taint/names-of.js';
import type { Noted } from './kept-answers.js';
import type { LinkedProgram } from './linked-program.js';
import type { ProgramRun } from './program-run.js';
import { functionAround, keepersIn, reachedFrom } from './separate-entries.js';

/** What a program that is run comes to is asked only of programs of so many files and functions. */
const mostFiles = 24;
const mostFunctions = 600;
/** So many steps are gone in one of them, and so many in a project. */
const mostSteps = 200_000;
const mostStepsOfAll = 6_000_000;
/** So many in one function that is run by itself. */
const mostStepsOfOne = 5000;

/**
 * Says which flows a program has when it is run. Flows are found for all that may be at once; where the files that hang together
 * leave little open, they are run as they stand, in each way that is left: a flow that none of the runs has is none, and one that
 * some run has is one.
 */
export class FlowsOfRuns {
  readonly #program: LinkedProgram;
  readonly #run: ProgramRun;
  readonly #labels: LabelContext;
  readonly #uses: readonly UseEffect[];
  /** By file: what arrives where it is run together with those that it hangs together with. */
  readonly #explored = new Map<string, Noted<Explored>>();
  readonly #groups = new Map<string, ReadonlySet<string> | undefined>();
  #known: { readonly state: number; readonly of: ReadonlyMap<string, Known> } | undefined;
  #steps = mostStepsOfAll;

  constructor(program: LinkedProgram, run: ProgramRun, labels: LabelContext, uses: readonly UseEffect[]) {
    this.#program = program;
    this.#run = run;
    this.#labels = labels;
    this.#uses = uses;
  }

  /** Whether data of the label's kind never arrive in the argument of the call, whichever way the program goes. */
  isRefuted(place: Place, argument: number, { category, because }: Label): boolean {
    if (because !== 'model' && because !== 'parameter') return false;
    const explored = this.#exploredIn(place.file);
    const arrived = explored?.arrived;
    if (!arrived || this.#knownAt(nameOf(place))?.isCall !== true) return false;
    if (explored.decided && !explored.decided.has(functionAround(this.#program.files.get(place.file)!, place.start))) return false;
    for (const origin of arrived.get(nameOf(place))?.[argument]?.may ?? []) {
      const labels = this.#labelsAt(origin, explored);
      if (!labels || labels.some(one => one.category === category || categoryWithin(one.category, category) || categoryWithin(category, one.category))) return false;
    }
    return true;
  }

  /** The data that arrive in the argument of the call in one of the runs. */
  arrivedAt(place: Place, argument: number): readonly Label[] {
    const explored = this.#exploredIn(place.file);
    const origins = explored?.arrived?.get(nameOf(place))?.[argument]?.shown ?? [];
    return [...origins].flatMap(origin => this.#labelsAt(origin, explored!) ?? []);
  }

  /** The data that come into the program there, as all that may be says, or, where that never gets there, as the runs that did say. */
  #labelsAt(origin: string, { sources }: Explored): readonly Label[] | undefined {
    return this.#knownAt(origin)?.labels ?? sources.get(origin);
  }

  #exploredIn(file: string): Explored | undefined {
    const { kept } = this.#program;
    // What hangs together is what it was as long as the run stands.
    if (!this.#groups.has(file)) this.#groups.set(file, kept.apart(() => this.#groupOf(file)).found);
    const together = this.#groups.get(file);
    if (!together) return undefined;
    const known = this.#explored.get(file);
    if (known && kept.holds(known)) return known.found;
    this.#steps += known?.found.steps ?? 0;
    const explored = kept.noted(() => this.#explore(together));
    this.#steps -= explored.found.steps;
    for (const one of together) this.#explored.set(one, explored);
    return explored.found;
  }

  #groupOf(file: string): ReadonlySet<string> | undefined {
    const { files } = this.#program;
    const together = this.#filesWith(file);
    const functions = [...together].reduce((sum, path) => sum + files.get(path)!.functions.length, 0);
    return together.size > mostFiles || functions > mostFunctions ? undefined : together;
  }

  #explore(together: ReadonlySet<string>): Explored {
    const budget = { steps: Math.min(mostSteps, this.#steps) };
    const given = budget.steps;
    const sources = new Map<string, readonly Label[]>();
    const found = this.#arrivedAmong(together, budget, this.#outside(sources));
    return { ...found, sources, steps: given - budget.steps };
  }

  #arrivedAmong(together: ReadonlySet<string>, budget: { steps: number }, outside: Outside): Pick<Explored, 'arrived' | 'decided'> {
    const { files, graph } = this.#program;
    const modules = graph.components.flat().filter(path => together.has(path));
    if (modules.some(path => !this.#run.loaded.has(path) || !isPlainScript(files.get(path)!))) return { arrived: undefined };
    const entered = this.#run.entered.filter(({ key }) => together.has(key.file));
    // What is called on an object that somebody else makes is not run.
    const isRun = entered.every(one => this.#isPlain(one)) && !modules.some(path => files.get(path)!.functions.some(body => this.#takesSourceApart(body)));
    const arrived = isRun ? explore({ files, graph, modules, entries: entered.map(({ key }) => key) }, outside, budget) : undefined;
    const [path, ...others] = modules;
    const keepers = arrived || path === undefined || others.length > 0 ? undefined : keepersIn(files.get(path)!);
    return keepers ? this.#oneByOne(path!, entered, keepers, outside) : { arrived };
  }

  /** Runs the functions of a module that meet none of its keepers, each by itself: of those that can be followed it is known what they come to. */
  #oneByOne(path: string, entered: readonly FunctionAtom[], keepers: ReadonlySet<number>, outside: Outside): Pick<Explored, 'arrived' | 'decided'> {
    const { files, graph } = this.#program;
    const file = files.get(path)!;
    const all = new Map<string, (Given | undefined)[]>();
    const [decided, undecided] = [new Set([0]), new Set(keepers)];
    for (const one of entered) {
      const reached = reachedFrom(file, one.key.index);
      const isRun = this.#isPlain(one) && ![...reached].some(index => keepers.has(index) || this.#takesSourceApart(file.functions[index]!));
      const arrived = isRun ? explore({ files, graph, modules: [path], entries: [one.key] }, outside, { steps: mostStepsOfOne }) : undefined;
      for (const index of reached) (arrived ? decided : undecided).add(index);
      for (const [at, given] of arrived ?? []) all.set(at, joined(all.get(at) ?? [], given));
    }
    for (const index of undecided) decided.delete(index);
    return { arrived: decided.size > 1 ? all : undefined, decided };
  }

  /** What is taken out of an argument and counts as a source by its name is not followed. */
  #takesSourceApart(body: FunctionBody): boolean {
    return body.variables.some(({ name }, index) => this.#program.isSourceParameter(name) && isTakenApart(body, index));
  }

  #isPlain({ key, frames, receiver, bound }: FunctionAtom): boolean {
    const body = this.#program.body(key);
    return frames.length === 0 && !receiver && !bound && body.class === undefined && body.parent === 0;
  }

  /** What a run may ask of what is outside; `sources` is told what data the calls of the run give. */
  #outside(sources: Map<string, readonly Label[]>): Outside {
    const program = this.#program;
    const described = new Map<Described, { readonly node: ApiNode; readonly name: string }>();
    const describedAs = (node: ApiNode, name: string): Described | 'unknown' | undefined => {
      const made = describe(node);
      if (typeof made === 'object') described.set(made, { node, name });
      return made;
    };
    return {
      globalAt([name, ...path]) {
        let node = name === undefined ? undefined : program.globalApi(name);
        for (const step of path) node = node?.member(step);
        return node && describedAs(node, path.at(-1) ?? name!);
      },
      functionAt(file, index) {
        const node = program.describedFunction(program.keyOf(file, index));
        return node && (describedAs(node, program.files.get(file)?.functions[index]?.name ?? '') ?? 'unknown');
      },
      isSourceParameter: name => program.isSourceParameter(name),
      called(what, at, args) {
        const api = described.get(what);
        if (!api || api.node.call.sources.length === 0 || sources.has(at)) return;
        const place = placeNamed(at);
        const callee: ApiAtom = { kind: 'api', site: 0, step: 'global', name: api.name, place, node: api.node };
        const given = args.map(one => (typeof one === 'symbol' ? nothing : constant(one)));
        const label = labelOf({ kind: 'api', site: 0, step: 'call', name: '', parent: callee, arguments: given, place }, place);
        if (label) sources.set(at, [label]);
      },
    };
  }

  /** The files that a file hangs together with, by what they import. */
  #filesWith(file: string): ReadonlySet<string> {
    const { files, graph } = this.#program;
    const found = new Set([file]);
    for (const path of found) {
      if (found.size > mostFiles) break;
      // Who shares a type with others may be called by them.
      for (const { specifier } of files.get(path)?.imports ?? []) {
        const module = graph.resolve(path, specifier);
        if (module.kind === 'file') found.add(module.path);
      }
      for (const importer of graph.importersOf(path)) found.add(importer);
    }
    return found;
  }

  #knownAt(at: string): Known | undefined {
    const { kept } = this.#program;
    // Places move from state to state.
    if (this.#known?.state !== kept.state) this.#known = { state: kept.state, of: kept.apart(() => this.#learn()).found };
    return this.#known.of.get(at);
  }

  #learn(): ReadonlyMap<string, Known> {
    const known = new Map<string, Known>();
    for (const use of this.#uses) {
      if (use.form !== 'call') continue;
      known.set(nameOf(use.place), { isCall: true, labels: [...(known.get(nameOf(use.place))?.labels ?? []), ...labelsOf(use)] });
    }
    for (const [path, { functions }] of this.#program.files) {
      for (const { parameters, variables } of functions) {
        for (const { name, span } of variables.slice(0, parameters.length)) {
          const category = this.#labels.sourceParameters.get(name);
          if (category !== undefined) known.set(nameOf({ ...span, file: path }), { isCall: false, labels: [{ ...plain, category, name, place: span, because: 'parameter' }] });
        }
      }
    }
    return known;
  }
}

/** Whether a file is of the language alone, and shows nothing. */
function isPlainScript({ path, classes }: FileIr): boolean {
  return /\.(?:[cm]?[jt]s|ets)$/.test(path) && !classes.some(({ isComponent }) => isComponent);
}

/** The data that a call gives, as a model says. */
function labelsOf({ result, place }: UseEffect): readonly Label[] {
  const label = result.kind === 'api' ? labelOf(result, place) : undefined;
  return label ? [label] : [];
}

function labelOf(result: ApiAtom, place: Place): Label | undefined {
  const source = sourceOf(result);
  return source && { ...plain, category: source.category, name: displayName(result), place: source.place ?? place, because: 'model', source: source.model };
}

/** What a run need know of an API. */
function describe({ call, value }: ApiNode): Described | 'unknown' | undefined {
  if (call.behaviours.some(({ entry }) => entry.as === 'throws')) return { kind: 'end' };
  if (call.invokes.length + call.behaviours.length + call.steps.length > 0) return undefined;
  const barriers = [...value.barriers, ...call.barriers];
  // What holds back some kinds of data and not others is for who knows of kinds.
  if (barriers.some(({ entry }) => entry.categories !== undefined)) return 'unknown';
  const guard = barriers.find(({ entry }) => entry.guards)?.entry.guards;
  if (guard) return { kind: 'guard', ...guard };
  if (barriers.length > 0) return { kind: 'clean' };
  // What a team calls a source or a sink of its own is asked about, and no more of it.
  const isPlain = call.sinks.every(({ entry }) => entry.kind === 'custom') && call.sources.every(({ tail }) => tail.length === 1 && tail[0]!.kind === 'return');
  return isPlain && call.sources.length + call.sinks.length > 0 ? { kind: 'quiet' } : undefined;
}

const plain = { confidence: 'high', whole: false, by: 'data', hashed: false } as const;

/** What is known of a place: whether a call stands there, and the data that come into the program. */
interface Known {
  readonly isCall: boolean;
  readonly labels: readonly Label[];
}

/** What was seen where files were run, and the steps that this took. */
interface Explored {
  readonly arrived: Arrived | undefined;
  /** The data that calls of the runs give, by where they stand. */
  readonly sources: ReadonlyMap<string, readonly Label[]>;
  /** The functions of which it is known what they come to, where they were run by themselves and others could not be. */
  readonly decided?: ReadonlySet<number>;
  readonly steps: number;
}

/** What arrives in one run or in another, argument by argument. */
function joined(before: readonly (Given | undefined)[], more: readonly (Given | undefined)[]): (Given | undefined)[] {
  return Array.from({ length: Math.max(before.length, more.length) }, (_, index) => {
    const [one, other] = [before[index], more[index]];
    return one && other ? { may: new Set([...one.may, ...other.may]), shown: new Set([...one.shown, ...other.shown]) } : (one ?? other);
  });
}

/** How a place is named in runs. */
function nameOf({ file, start, end }: Place): string {
  return `${file}:${String(start)}-${String(end)}`;
}

function placeNamed(at: string): Place {
  const [, file = '', start, end] = /^(.*):(\d+)-(\d+)$/s.exec(at) ?? [];
  return { file, start: Number(start), end: Number(end) };
}
