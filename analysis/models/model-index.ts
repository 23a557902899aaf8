import type { ApiNode, CallModel, CompiledTest, Token, ValueModel } from '../summaries/api.js';
import type { ArgumentTest, BehaviourEntry, EntryPointEntry, InvokeEntry, Model, ParameterEntry } from '../summaries/model.js';
import { ApiNodes } from './api-node.js';
import { ApiState } from './api-state.js';
import { matchesGlob } from './glob.js';
import { findHost, findHosts, type HostModel } from './host-match.js';
import { parsePort, requirePort } from './port.js';

export type { HostModel } from './host-match.js';

/** Names of the environments whose models start at the global object. */
const globalApis = ['global', 'browser', 'node', 'wx', 'my', 'uni'] as const;

/** Names under which the global object holds itself. */
const selfNames = ['window', 'globalThis', 'self', 'global'];

/**
 * All models, as tries over access paths: one for each package, one for the global object, one for values nobody describes.
 *
 * Ports must have been checked; a model with a port that does not parse throws. A package is compiled when it is first asked for: few
 * projects use many of all that are described.
 */
export class ModelIndex {
  readonly models: readonly Model[];
  readonly entryPoints: readonly (EntryPointEntry & { readonly model: Model })[];
  readonly parameters: readonly (ParameterEntry & { readonly model: Model })[];
  readonly hosts: readonly HostModel[];
  readonly #serverModules: ReadonlySet<string>;
  readonly #states: ApiState[] = [];
  readonly #packages = new Map<string, ApiState>();
  /** What describes each package, and by which of its names. */
  readonly #described = new Map<string, Map<Model, string[]>>();
  readonly #globalObject = new ApiState(selfNames, this.#states);
  readonly #anyValue = new ApiState([], this.#states);
  readonly #elements = new ApiState([], this.#states);
  readonly #nodes = new ApiNodes();
  /** Names of global functions that the project's own models describe. */
  readonly #ownNames = new Set<string>();

  constructor(models: readonly Model[]) {
    this.models = models;
    for (const model of models) {
      const roots = new Map<ApiState, string[]>();
      for (const api of model.api) {
        const ofEveryone = this.#rootsOf(api);
        for (const root of ofEveryone ?? []) push(roots, root, api);
        if (!ofEveryone) push(this.#describing(api), model, api);
      }
      for (const [root, apis] of roots) new ModelCompiler(model, root, apis).compile();
    }
    for (const model of models) if (model.isOwn && model.api.includes('global')) for (const path of pathsOf(model)) for (const name of firstNames(path)) this.#ownNames.add(name);
    this.entryPoints = models.flatMap(model => model.entryPoints.map(entry => ({ ...entry, model })));
    this.parameters = models.flatMap(model => model.parameters.map(entry => ({ ...entry, model })));
    this.#serverModules = new Set(models.flatMap(({ serverModules = [] }) => serverModules));
    this.hosts = models.flatMap(model => model.hosts.map(entry => ({ ...entry, model })));
  }

  /** Finds the module object of a package by its import specifier: the longest listed prefix of `@scope/name/sub/path`; `node:fs` is `fs`. */
  root(specifier: string): ApiNode | undefined {
    if (isOfProject.test(specifier)) return this.#writtenModule(specifier);
    let name = specifier.replace(/^node:/, '');
    for (;;) {
      const state = this.#package(name);
      if (state) return this.#nodes.of([state]);
      const end = name.lastIndexOf('/');
      if (end <= 0) return undefined;
      name = name.slice(0, end);
    }
  }

  /** Finds what a tool writes into the project and few projects keep. It is listed by a star and a part of its path, and is that wherever it lies. */
  #writtenModule(specifier: string): ApiNode | undefined {
    const steps = specifier.replace(/[.][cm]?[jt]s$/, '').split('/');
    for (let end = steps.length; end > 0; end--) {
      for (let start = 1; start < end; start++) {
        const state = this.#package(`*/${steps.slice(start, end).join('/')}`);
        if (state) return this.#nodes.of([state]);
      }
    }
    return undefined;
  }

  /** Whether a module that is imported so can be loaded by the code of a server alone. */
  isOfServer(specifier: string): boolean {
    for (let name = specifier.replace(/^node:/, ''); name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('/'), 0))) if (this.#serverModules.has(name)) return true;
    return false;
  }

  /** Finds what a global variable holds: `navigator`, `wx`; `window` is the global object itself. */
  global(name: string): ApiNode | undefined {
    return this.#nodes.of([this.#globalObject]).member(name);
  }

  /** Finds what the project's own models say of a function of the project by its name: they describe a program and not only what lies outside it. */
  ownGlobal(name: string): ApiNode | undefined {
    return this.#ownNames.has(name) ? this.global(name) : undefined;
  }

  /** Finds what showing an element of a page does: `a`, `img`; its attributes are the first argument. */
  element(name: string): ApiNode | undefined {
    return this.#nodes.of([this.#elements]).member(name);
  }

  /** What is known of a value that nothing else describes: members with a name so particular that the object does not matter. */
  get anyValue(): ApiNode {
    return this.#nodes.of([this.#anyValue]);
  }

  /** Finds what an address does, by host and the longest path prefix. Takes whole addresses, `//host/path` and the constant beginning of a template. */
  host(url: string): HostModel | undefined {
    return findHost(this.hosts, url);
  }

  /** Finds what an address does where the request has a parameter that asks for it. */
  hostsByParameter(url: string): readonly HostModel[] {
    return findHosts(this.hosts, url).filter(({ parameter }) => parameter !== undefined);
  }

  /** Finds the entry points that a file is, in the models' order. `path` is relative to the project, with forward slashes. */
  entryPointsOf(path: string): readonly (EntryPointEntry & { readonly model: Model })[] {
    return this.entryPoints.filter(entry => matchesGlob(entry.files, path));
  }

  /** Where an API begins that is there without being imported; absent for a package. */
  #rootsOf(api: string): readonly ApiState[] | undefined {
    if (api === 'any') return [this.#anyValue];
    if (api === 'html') return [this.#elements];
    if ((globalApis as readonly string[]).includes(api)) return [this.#globalObject];
    return api.startsWith('global:') ? this.#globalObject.walk([{ kind: 'member', names: [api.slice('global:'.length)] }]) : undefined;
  }

  #describing(api: string): Map<Model, string[]> {
    const name = api.replace(/^node:/, '');
    let known = this.#described.get(name);
    if (!known) this.#described.set(name, (known = new Map()));
    return known;
  }

  #package(name: string): ApiState | undefined {
    const known = this.#packages.get(name);
    const described = known ? undefined : this.#described.get(name);
    if (!described) return known;
    // What a module exports as its default and what it exports by name are the same thing to one half of the bundlers.
    const root = new ApiState(['default'], this.#states);
    this.#packages.set(name, root);
    for (const [model, apis] of described) new ModelCompiler(model, root, apis).compile();
    return root;
  }
}

function push<Key>(lists: Map<Key, string[]>, key: Key, one: string): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

/** A path of the project: `../a`, `/a`, `@/a`, `~/a`. */
const isOfProject = /^(?:[.]{1,2}|[@~]?)\//;

/** Enters one model under one root. */
class ModelCompiler {
  readonly #model: Model;
  readonly #root: ApiState;
  readonly #apis: readonly string[];

  constructor(model: Model, root: ApiState, apis: readonly string[]) {
    this.#model = model;
    this.#root = root;
    this.#apis = apis;
  }

  compile(): void {
    const model = this.#model;
    for (const entry of model.sources) {
      const compiled = { entry, model, when: compileTests(entry.when) };
      this.#place(entry.path, (call, tail) => call.sources.push({ ...compiled, tail }), value => value.sources.push(compiled));
    }
    for (const entry of model.guards) {
      this.#place(entry.path, (call, tail, last) => call.guards.push({ entry, model, tail, member: last }), (value, last) => value.guards.push({ entry, model, member: last }));
    }
    for (const entry of model.decoys) {
      this.#place(entry.path, (call, tail) => call.decoys.push({ entry, model, tail }), value => value.decoys.push({ entry, model }));
    }
    for (const entry of model.holders ?? []) this.#root.walk(requirePort(entry.path)).forEach(state => state.value.holders.push({ entry, model }));
    for (const entry of model.barriers) {
      this.#place(entry.path, (call, tail) => call.barriers.push({ entry, model, tail }), value => value.barriers.push({ entry, model }));
    }
    for (const entry of model.sinks) {
      const redacts = entry.redacts === undefined ? undefined : requirePort(entry.redacts);
      const address = entry.address === undefined ? undefined : requirePort(entry.address);
      const base = entry.base === undefined ? undefined : requirePort(entry.base);
      const compiled = { entry, model, ...(redacts && { redacts }), ...(address && { address }), ...(base && { base }), when: compileTests(entry.when), unlessMade: compileTests(entry.unlessMade) };
      this.#place(entry.path, (call, tail) => call.sinks.push({ ...compiled, tail }), value => value.sinks.push(compiled));
    }
    for (const entry of model.collections) {
      const cancelledBy = (entry.unlessAfter ?? []).map(prior => {
        const mark = `${prior.path} ${JSON.stringify(prior.when ?? [])} ${model.api.join()}`;
        const when = compileTests(prior.when);
        this.#calleesOf(requirePort(prior.path)).forEach(call => call.marks.push({ mark, when }));
        return mark;
      });
      const compiled = { entry, model, when: compileTests(entry.when), unless: compileTests(entry.unless), cancelledBy };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.collections.push(compiled));
    }
    for (const entry of model.steps) {
      const compiled = { entry, model, from: requirePort(entry.from), to: requirePort(entry.to), ...(entry.key !== undefined && { key: requirePort(entry.key) }) };
      this.#calleesOf(requirePort(entry.of)).forEach(call => call.steps.push(compiled));
    }
    for (const entry of model.settings ?? []) {
      const compiled = { entry, model, path: requirePort(entry.path), about: (entry.about ?? []).map(requirePort) };
      this.#calleesOf(requirePort(entry.of)).forEach(call => call.settings.push(compiled));
    }
    for (const entry of model.invokes) this.#invoke(entry);
    for (const entry of model.behaviours) this.#behave(entry);
    for (const entry of model.messages ?? []) {
      const { to = [], template, state } = entry;
      const compiled = {
        entry, model, to: to.map(requirePort), ...(template !== undefined && { template: requirePort(template) }), ...(state && { state: requirePort(state.path) }),
        wayOut: compileTests(entry.wayOut), when: compileTests(entry.when),
      };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.messages.push(compiled));
    }
    for (const entry of model.permissions ?? []) {
      const compiled = { entry, model, ...(typeof entry.asks !== 'string' && { asks: requirePort(entry.asks.port) }), when: compileTests(entry.when) };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.permissions.push(compiled));
    }
    for (const entry of model.precisions ?? []) {
      const compiled = { entry, model, ...(entry.option && { option: requirePort(entry.option.port) }) };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.precisions.push(compiled));
    }
    for (const entry of model.personalisations ?? []) {
      const compiled = { entry, model, when: compileTests(entry.when) };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.personalisations.push(compiled));
    }
    for (const entry of model.signals ?? []) this.#root.walk(requirePort(entry.path)).forEach(state => state.value.signals.push({ entry, model }));
    for (const entry of model.digests ?? []) {
      const compiled = { entry, model, of: requirePort(entry.of) };
      this.#calleesOf(requirePort(entry.path)).forEach(call => call.digests.push(compiled));
    }
    for (const entry of model.constants ?? []) this.#root.walk(requirePort(entry.path)).forEach(state => state.value.constants.push({ entry, model }));
  }

  /** Enters an entry at the call that its path's tail starts from, and at the member that it ends with; a path may have both, or one. */
  #place(path: string, atCall: (call: CallModel, tail: readonly Token[], last: string | undefined) => void, atValue: (value: ValueModel, last: string | undefined) => void): void {
    const tokens = requirePort(path);
    const start = tailStart(tokens);
    const last = tokens.at(-1);
    // `Member[statistics,marketing]` is one entry for each name, so that the name can say the purpose.
    const names = last?.kind === 'member' && last.names !== '*' ? last.names : [last?.kind === 'property' ? last.name : undefined];
    for (const name of names) {
      const named: readonly Token[] = name === undefined ? tokens : [...tokens.slice(0, -1), { kind: 'member', names: [name] }];
      if (start < tokens.length) this.#calleesOf(named.slice(0, start), named[start]).forEach(call => atCall(call, named.slice(start), name));
      if (last?.kind === 'member' || last?.kind === 'property') this.#root.walk(named).forEach(state => atValue(state.value, name));
    }
  }

  #calleesOf(tokens: readonly Token[], next?: Token): CallModel[] {
    if (tokens.at(-1)?.kind === 'new') return this.#root.walk(tokens.slice(0, -1)).map(state => state.construct);
    return this.#root.walk(tokens).map(state => (next?.kind === 'instance' ? state.construct : state.call));
  }

  #behave(entry: BehaviourEntry): void {
    if (entry.in !== undefined && !this.#apis.includes(entry.in)) return;
    const model = this.#model;
    const of = requirePort(entry.of);
    const compiled = { entry, model, when: compileTests(entry.when), ...(entry.port !== undefined && { port: requirePort(entry.port) }), ...(entry.handlers && { handlers: entry.handlers.map(requirePort) }), ...(entry.next !== undefined && { next: requirePort(entry.next) }), ...(entry.finds && { finds: entry.finds.map(({ from, to }) => ({ from: requirePort(from), to: requirePort(to) })) }) };
    if (entry.as !== 'code') {
      this.#calleesOf(of).forEach(call => call.behaviours.push(compiled));
      return;
    }
    const last = of.at(-1);
    const names = last?.kind === 'member' && last.names !== '*' ? last.names : [undefined];
    for (const name of names) {
      const code = entry.name ?? name;
      if (code === undefined) continue;
      const coded = { ...compiled, code, ...(entry.given && { given: entry.given.map(requirePort) }) };
      // A class is made, a function is called.
      for (const state of this.#root.walk(name === undefined ? of : [...of.slice(0, -1), { kind: 'member', names: [name] }])) for (const call of [state.call, state.construct]) call.behaviours.push(coded);
    }
  }

  #invoke(entry: InvokeEntry): void {
    const model = this.#model;
    const callback = requirePort(entry.callback);
    const compiled = {
      entry,
      model,
      callback,
      when: compileTests(entry.when),
      with: Object.entries(entry.with ?? {}).map(([to, from]) => {
        const port = parsePort(from);
        return { to: requirePort(to), from: port.ok ? ({ kind: 'port', tokens: port.tokens } as const) : ({ kind: 'category', category: from } as const) };
      }),
      ...(entry.result !== undefined && { result: requirePort(entry.result) }),
    };
    const of = requirePort(entry.of);
    if (callback[0]?.kind === 'property') this.#root.walk([...of, ...callback]).forEach(state => state.value.assigned.push(compiled));
    else this.#calleesOf(of).forEach(call => call.invokes.push(compiled));
  }
}

function pathsOf(model: Model): readonly string[] {
  return [...model.sources, ...model.sinks, ...model.guards, ...model.barriers, ...model.collections].map(({ path }) => path);
}

function firstNames(path: string): readonly string[] {
  const [first] = requirePort(path);
  return first?.kind === 'member' && first.names !== '*' ? first.names : [];
}

/** Where the last call of a path begins to be spoken of: what stands before is its callee. The length if there is none. */
function tailStart(tokens: readonly Token[]): number {
  for (let index = tokens.length - 1; index >= 0; index--) {
    switch (tokens[index]!.kind) {
      case 'return':
      case 'argument':
      case 'receiver':
      case 'instance':
        return index;
    }
  }
  return tokens.length;
}

function compileTests(tests: readonly ArgumentTest[] | undefined): readonly CompiledTest[] {
  return (tests ?? []).map(test => ({ test, path: requirePort(test.path) }));
}
