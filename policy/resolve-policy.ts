import { posix } from 'node:path';
import type { Span } from '../analysis/index.js';
import { touchesAny } from './broken-parts.js';
import { checkAgainstSchema } from './check-against-schema.js';
import { findClosestName } from './closest-name.js';
import type { FileText } from './decode-text.js';
import { mergeSiblings, overlayPolicy } from './merge-policies.js';
import { packSchema } from './pack-schema.js';
import { itemsOf, readChild, stringOf, type PlacedNode } from './placed-node.js';
import { sortProblems, type LocalText, type PolicyProblem } from './policy-problem.js';
import { presetNames, type Policy, type PolicyKnowledge, type PresetName } from './policy-schema.js';
import { presets } from './presets.js';
import * as texts from './problem-texts.js';
import { readPlacedPolicy, type PlacedText } from './read-policy.js';
import { readYaml } from './read-yaml.js';
import { originsInText, originsOfPreset, overlayOrigins, type RuleOrigins } from './rule-origin.js';
import type { SourceText } from './source-text.js';
import { isInRange } from './version-range.js';

/**
 * A policy with all that it extends, or everything that is wrong in any of the files.
 * `sources`: the paths of all files that were read, packages' manifests included, in the order of reading, each once.
 */
export type PolicyResolution = (
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }
) & {
  readonly sources: readonly string[];
  /** In the order of reading, each once. */
  readonly packs: readonly ResolvedPack[];
  /** The files of policies and packs in the order in which they are laid over each other; each once, the entry last. */
  readonly layers: readonly string[];
  /** Where it is said how each rule counts. */
  readonly origins: RuleOrigins;
};

/** A pack that a policy builds on, itself or by way of another pack. */
export interface ResolvedPack {
  /** As who extends it names it: `@acme/privacy-pack`, `./privacy/face`. */
  readonly name: string;
  /** The path of its `pack.yml`, or of the policy that a package names in its place. */
  readonly file: string;
  readonly id?: string;
  readonly version?: string;
  readonly description?: string;
  /** Patterns of its models, relative to its file. */
  readonly models: readonly string[];
}

/** What a host adds to a policy file. */
export interface PolicyAdditions {
  /** Presets laid over what the file extends and under the file itself; `cn` is short for `privacy:cn`. */
  readonly presets?: readonly string[];
  /** Paths of packs, laid under what the file extends. */
  readonly packs?: readonly string[];
  /** The policy of a folder above, resolved and narrowed by `narrowToFolder`, which the file builds on before all that it extends. */
  readonly parent?: Policy;
  /** Where it is said how rules count that the parent sets. */
  readonly parentOrigins?: RuleOrigins;
  /** Whether there is a parent that could not be read; it may declare names. */
  readonly isParentUnread?: boolean;
}

/**
 * Reads a policy and what it extends, and lays them over each other: parent, `extends` in order, added presets, the file itself.
 * A file that extends nothing and has no parent builds on `privacy:recommended`; `extends: []` builds on nothing.
 *
 * `read` gives the text of a file, `undefined` where there is none, or why it cannot be read; it is called once for each path. Paths have forward slashes and are built from `entry`:
 * `./x.yml` from the folder of the file that names it, a folder by its `pack.yml`, a package from the nearest `node_modules` upwards.
 * Patterns in `models` come out relative to the folder of `entry`.
 * End: a file is read once, a file that is still being read is a cycle and not read again, and no chain is longer than 32 files.
 */
export function resolvePolicy(entry: string, read: (path: string) => FileText, knowledge: PolicyKnowledge, additions: PolicyAdditions = {}): PolicyResolution {
  const resolver = new Resolver(entry, read, knowledge);
  const policy = resolver.resolveEntry(additions);
  const problems = resolver.allProblems();
  const { sources, packs, layers } = resolver;
  const origins = resolver.originsOf(policy);
  return problems.length === 0 ? { ok: true, policy, sources, packs, layers, origins } : { ok: false, problems, sources, packs, layers, origins };
}

/** The policy of a project without a file: `privacy:recommended` and the presets that a host adds. Unknown names are left out; `isPreset` tells. */
export function policyOfPresets(names: readonly string[] = []): Policy {
  return mergeSiblings([presets['privacy:recommended'], ...presetsOf(names)]);
}

/** Where it is said how rules count in a project without a file. */
export function originsOfPresets(names: readonly string[] = []): RuleOrigins {
  return overlayOrigins([presets['privacy:recommended'], ...presetsOf(names)].flatMap(policy => originsOfPreset(policy) ?? []));
}

/** Whether a preset goes by a name, `cn` or `privacy:cn`. */
export function isPreset(name: string): boolean {
  return (presetNames as readonly string[]).includes(fullPresetName(name));
}

function presetsOf(names: readonly string[]): readonly Policy[] {
  // `isPreset` has just said that the name is one.
  return names.filter(isPreset).map(name => presets[fullPresetName(name) as PresetName]);
}

function fullPresetName(name: string): string {
  return name.startsWith('privacy:') ? name : `privacy:${name}`;
}

/** How many files may extend each other in a row. */
const longestChain = 32;

/** Reads files once each. Guards which are being read, which are done and what was found wrong. */
class Resolver {
  readonly sources: string[] = [];
  readonly packs: ResolvedPack[] = [];
  readonly #entry: string;
  readonly #read: (path: string) => FileText;
  readonly #knowledge: PolicyKnowledge;
  readonly #texts = new Map<string, string | undefined>();
  /** Files that are there and have no text. */
  readonly #unread = new Set<string>();
  readonly #resolved = new Map<string, Policy>();
  readonly #origins = new Map<Policy, RuleOrigins>();
  /** Files that are being read, outermost first. */
  readonly #open: string[] = [];
  readonly #files: PlacedText[] = [];
  /** Whether something could not be read that may declare names. */
  #isPartMissing = false;
  readonly #problems: PolicyProblem[] = [];

  constructor(entry: string, read: (path: string) => FileText, knowledge: PolicyKnowledge) {
    this.#entry = posix.normalize(entry);
    this.#read = read;
    this.#knowledge = knowledge;
  }

  resolveEntry(additions: PolicyAdditions): Policy {
    if (additions.isParentUnread === true) this.#isPartMissing = true;
    const policy = this.#resolvePolicyFile(this.#entry, additions);
    if (policy === undefined) this.#problems.push(missingEntry(this.#entry));
    // Names may be declared in another file than they are used in, so this waits for the whole. With a file unread it would guess.
    if (!this.#isPartMissing) for (const file of this.#files) this.#checkNames(file, additions.parent ?? {});
    return policy ?? {};
  }

  get layers(): readonly string[] {
    return [...this.#resolved.keys(), this.#entry];
  }

  /** Where it is said how the rules of a policy count that was resolved here. */
  originsOf(policy: Policy): RuleOrigins {
    return this.#origins.get(policy) ?? originsOfPreset(policy) ?? { rules: new Map(), flows: new Map() };
  }

  /** By file in the order of reading, then by place. */
  allProblems(): readonly PolicyProblem[] {
    const files = [...new Set(this.#problems.map(problem => problem.file))];
    return files.flatMap(file => sortProblems(this.#problems.filter(problem => problem.file === file)));
  }

  #resolvePolicyFile(path: string, additions: PolicyAdditions = {}): Policy | undefined {
    const text = this.#textOf(path);
    if (text === undefined) return undefined;
    const reading = readPlacedPolicy(text, path, this.#knowledge);
    if (!reading.ok) this.#problems.push(...reading.problems);
    const { root, source, broken } = reading;
    if (root === undefined || source === undefined || broken === undefined) {
      this.#isPartMissing = true;
      return {};
    }
    this.#files.push({ root, source, broken });
    this.#open.push(path);
    const wrong = reading.ok ? [] : reading.problems.map(({ span }) => span);
    const items = itemsOf(readChild(root, 'extends')).filter(({ span }) => !touchesAny(span, wrong) && !touchesAny(span, broken));
    const packs = (additions.packs ?? []).flatMap(pack => this.#resolvePack(pack, pack) ?? []);
    const extended = items.flatMap(item => this.#resolveExtended(stringOf(item) ?? '', item, source, path) ?? []);
    this.#open.pop();

    if (!reading.ok) return {};
    const buildsOnNothing = reading.policy.extends === undefined && additions.parent === undefined && packs.length === 0;
    const basis = this.#open.length === 0 && buildsOnNothing ? [presets['privacy:recommended']] : [];
    const layers = [...basis, ...packs, ...extended, ...presetsOf(additions.presets ?? [])];
    const policy = overlayPolicy(overlayPolicy(additions.parent ?? {}, mergeSiblings(layers)), this.#withModelsFromEntry(reading.policy, path));
    this.#origins.set(policy, overlayOrigins([...(additions.parentOrigins ? [additions.parentOrigins] : []), ...layers.map(layer => this.originsOf(layer)), originsInText(root, source)]));
    return policy;
  }

  #resolveExtended(name: string, node: PlacedNode, source: SourceText, from: string): Policy | undefined {
    if (name.startsWith('privacy:')) return presetsOf([name])[0];
    const complain = (message: LocalText) => {
      this.#problems.push(source.problem(node.span, message));
      this.#isPartMissing = true;
    };
    const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : this.#findPack(name, from, complain);
    if (path === undefined) return undefined;
    const file = /\.(?:ya?ml|json)$/.test(path) ? path : posix.join(path, 'pack.yml');
    const start = this.#open.indexOf(file);
    if (start >= 0) {
      complain(texts.cycle([...this.#open.slice(start), file].map(one => posix.relative(posix.dirname(this.#entry), one))));
      return undefined;
    }
    const known = this.#resolved.get(file);
    if (known) return known;
    // A link back to a folder above gives one file ever new names.
    if (this.#open.length >= longestChain) {
      complain(texts.chainTooLong(longestChain));
      return undefined;
    }
    const isPack = /(?:^|\/)pack\.ya?ml$/.test(file);
    const policy = isPack ? this.#resolvePack(file, name) : this.#resolvePolicyFile(file);
    if (!isPack && !name.startsWith('.')) this.packs.push({ name, file, models: policy?.models ?? [] });
    if (policy === undefined) complain(texts.fileNotFound(name));
    else this.#resolved.set(file, policy);
    return policy;
  }

  #resolvePack(path: string, name: string): Policy | undefined {
    const text = this.#textOf(path);
    if (text === undefined) return undefined;
    if (this.#unread.has(path)) return {};
    const { source, root, problems, broken } = readYaml(text, path);
    const checked = root && checkAgainstSchema(packSchema, root, source, broken);
    if (!root || !checked?.ok || problems.length > 0) {
      this.#problems.push(...problems, ...(checked?.ok === false ? checked.problems : []));
      this.#isPartMissing = true;
      return {};
    }
    const { id, version, engine, description, models = [] } = checked.value;
    const engineNode = readChild(root, 'engine');
    if (engine !== undefined && engineNode && this.#knowledge.version !== undefined && isInRange(this.#knowledge.version, engine) === false) {
      this.#problems.push(source.problem(engineNode.span, texts.wrongEngine(engine, this.#knowledge.version)));
    }
    this.packs.push({ name, file: path, id, version, ...(description === undefined ? {} : { description }), models });
    this.#open.push(path);
    const policies = itemsOf(readChild(root, 'policies')).flatMap(item => this.#resolveExtended(`./${stringOf(item) ?? ''}`, item, source, path) ?? []);
    this.#open.pop();
    const policy = overlayPolicy(mergeSiblings(policies), this.#withModelsFromEntry(models.length > 0 ? { models } : {}, path));
    this.#origins.set(policy, overlayOrigins(policies.map(layer => this.originsOf(layer))));
    return policy;
  }

  /** Finds what a package's manifest names under `privacy`. */
  #findPack(name: string, from: string, complain: (message: LocalText) => void): string | undefined {
    // Ends at the root or, for relative paths, at the folder they start from: `dirname` no longer shortens them.
    for (let folder = posix.dirname(from), last = ''; folder !== last; last = folder, folder = posix.dirname(folder)) {
      const home = posix.join(folder, 'node_modules', name);
      const text = this.#textOf(posix.join(home, 'package.json'));
      if (text === undefined) continue;
      if (this.#unread.has(posix.join(home, 'package.json'))) return undefined;
      const { root } = readYaml(text, posix.join(home, 'package.json'));
      const pack = stringOf(readChild(root, 'privacy'));
      const path = pack === undefined ? undefined : posix.join(home, pack);
      if (path?.startsWith(`${home}/`)) return path;
      complain(pack === undefined ? texts.packageWithoutPack(name) : texts.packOutsidePackage(name, pack));
      return undefined;
    }
    complain(texts.packageNotFound(name));
    return undefined;
  }

  /** What cannot be read has its problem, and counts as empty. */
  #textOf(path: string): string | undefined {
    if (!this.#texts.has(path)) {
      const text = this.#read(path);
      if (typeof text === 'object') {
        this.#problems.push(text);
        this.#unread.add(path);
        this.#isPartMissing = true;
      }
      this.#texts.set(path, typeof text === 'object' ? '' : text);
      if (text !== undefined) this.sources.push(path);
    }
    return this.#texts.get(path);
  }

  #withModelsFromEntry(policy: Policy, path: string): Policy {
    if (!policy.models) return policy;
    const home = posix.relative(posix.dirname(this.#entry), posix.dirname(path));
    return { ...policy, models: policy.models.map(pattern => posix.join(home, pattern)) };
  }

  #checkNames({ root, source, broken }: PlacedText, parent: Policy): void {
    const recipients = this.#namesOf('recipients', 'name', (parent.recipients ?? []).map(({ name }) => name));
    const flows = this.#namesOf('flows', 'id', (parent.flows ?? []).map(({ id }) => id));
    const complain = (span: Span, name: string, known: ReadonlySet<string>, textFor: (closest: string | undefined) => LocalText, prefix = '') => {
      if (touchesAny(span, broken)) return;
      const closest = findClosestName(name, known);
      this.#problems.push(source.problem(span, textFor(closest), closest && prefix + closest));
    };
    const checkRecipient = (node: PlacedNode, name: string | undefined, known = recipients, prefix?: string) => {
      if (name !== undefined && name !== '' && !known.has(name) && !this.#mayDeclare(name)) complain(node.span, name, known, closest => texts.unknownRecipient(name, closest), prefix);
    };
    // What arrives is told by the models, too; what is declared of data is held against the policy's own entries.
    const reached = new Set([...recipients, ...(this.#knowledge.recipients ?? [])]);
    for (const entry of itemsOf(readChild(root, 'data'))) {
      for (const item of itemsOf(readChild(entry, 'recipients'))) checkRecipient(item, stringOf(item));
    }
    for (const flow of itemsOf(readChild(root, 'flows'))) {
      for (const item of itemsOf(readChild(flow, 'to'))) {
        const target = stringOf(item) ?? '';
        if (target.startsWith('recipient:')) checkRecipient(item, target.slice('recipient:'.length), reached, 'recipient:');
      }
    }
    const rules = readChild(root, 'rules');
    if (rules?.kind !== 'map') return;
    for (const [rule, { key }] of rules.entries) {
      if (rule.includes('/') && !flows.has(rule) && !this.#mayDeclare(rule)) complain(key, rule, flows, closest => texts.unknownWord('flow', rule, closest));
    }
  }

  /** The names that all files together declare in a list, those included whose entry is wrong otherwise. */
  #namesOf(list: string, key: string, inherited: readonly string[]): ReadonlySet<string> {
    const declared = this.#files.flatMap(({ root }) => itemsOf(readChild(root, list)).map(item => stringOf(readChild(item, key))));
    return new Set([...inherited, ...declared.filter(name => name !== undefined)]);
  }

  /** Whether a part of a text that could not be read has the name in it. */
  #mayDeclare(name: string): boolean {
    return this.#files.some(({ source, broken }) => broken.some(({ start, end }) => source.text.slice(start, end).includes(name)));
  }
}

function missingEntry(file: string): PolicyProblem {
  return { file, line: 1, column: 1, span: { start: 0, end: 0 }, message: texts.fileNotFound(file) };
}
