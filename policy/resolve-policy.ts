import { posix } from 'node:path';
import { checkAgainstSchema } from './check-against-schema.js';
import { findClosestName } from './closest-name.js';
import { mergeSiblings, overlayPolicy } from './merge-policies.js';
import { packSchema } from './pack-schema.js';
import { itemsOf, readChild, stringOf, type PlacedNode } from './placed-node.js';
import { sortProblems, type LocalText, type PolicyProblem } from './policy-problem.js';
import { presetNames, type Policy, type PolicyKnowledge, type PresetName } from './policy-schema.js';
import { presets } from './presets.js';
import * as texts from './problem-texts.js';
import { readPlacedPolicy } from './read-policy.js';
import { readYaml } from './read-yaml.js';
import type { SourceText } from './source-text.js';

/**
 * A policy with all that it extends, or everything that is wrong in any of the files.
 * `sources`: the paths of all files that were read, packages' manifests included, in the order of reading, each once.
 */
export type PolicyResolution =
  | { readonly ok: true; readonly policy: Policy; readonly sources: readonly string[] }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[]; readonly sources: readonly string[] };

/** What a host adds to a policy file. */
export interface PolicyAdditions {
  /** Presets laid over what the file extends and under the file itself; `cn` is short for `privacy:cn`. */
  readonly presets?: readonly string[];
  /** The policy of a folder above, resolved and narrowed by `narrowToFolder`, which the file builds on before all that it extends. */
  readonly parent?: Policy;
}

/**
 * Reads a policy and what it extends, and lays them over each other: parent, `extends` in order, added presets, the file itself.
 * A file that extends nothing and has no parent builds on `privacy:recommended`; `extends: []` builds on nothing.
 *
 * `read` gives the text of a file or `undefined`; it is called once for each path. Paths have forward slashes and are built from `entry`:
 * `./x.yml` from the folder of the file that names it, a folder by its `pack.yml`, a package from the nearest `node_modules` upwards.
 * Patterns in `models` come out relative to the folder of `entry`.
 * End: a file is read once, and a file that is still being read is a cycle and not read again.
 */
export function resolvePolicy(entry: string, read: (path: string) => string | undefined, knowledge: PolicyKnowledge, additions: PolicyAdditions = {}): PolicyResolution {
  const resolver = new Resolver(entry, read, knowledge);
  const policy = resolver.resolveEntry(additions);
  const problems = resolver.allProblems();
  return problems.length === 0 ? { ok: true, policy, sources: resolver.sources } : { ok: false, problems, sources: resolver.sources };
}

/** The policy of a project without a file: `privacy:recommended` and the presets that a host adds. Unknown names are left out; `isPreset` tells. */
export function policyOfPresets(names: readonly string[] = []): Policy {
  return mergeSiblings([presets['privacy:recommended'], ...presetsOf(names)]);
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

interface ReadFile {
  readonly policy: Policy;
  readonly root: PlacedNode;
  readonly source: SourceText;
}

/** Reads files once each. Guards which are being read, which are done and what was found wrong. */
class Resolver {
  readonly sources: string[] = [];
  readonly #entry: string;
  readonly #read: (path: string) => string | undefined;
  readonly #knowledge: PolicyKnowledge;
  readonly #texts = new Map<string, string | undefined>();
  readonly #resolved = new Map<string, Policy>();
  /** Files that are being read, outermost first. */
  readonly #open: string[] = [];
  readonly #files: ReadFile[] = [];
  readonly #problems: PolicyProblem[] = [];

  constructor(entry: string, read: (path: string) => string | undefined, knowledge: PolicyKnowledge) {
    this.#entry = posix.normalize(entry);
    this.#read = read;
    this.#knowledge = knowledge;
  }

  resolveEntry(additions: PolicyAdditions): Policy {
    const policy = this.#resolvePolicyFile(this.#entry, additions);
    if (policy === undefined) this.#problems.push(missingEntry(this.#entry));
    const resolved = policy ?? {};
    // Names may be declared in another file than they are used in, so this waits for the whole. With a file unread it would guess.
    if (this.#problems.length === 0) for (const file of this.#files) this.#checkNames(file, resolved);
    return resolved;
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
    if (!reading.ok) {
      this.#problems.push(...reading.problems);
      return {};
    }
    this.#files.push(reading);
    this.#open.push(path);
    const items = itemsOf(readChild(reading.root, 'extends'));
    const extended = items.flatMap(item => this.#resolveExtended(stringOf(item) ?? '', item, reading.source, path) ?? []);
    this.#open.pop();

    const buildsOnNothing = reading.policy.extends === undefined && additions.parent === undefined;
    const basis = this.#open.length === 0 && buildsOnNothing ? [presets['privacy:recommended']] : [];
    const siblings = mergeSiblings([...basis, ...extended, ...presetsOf(additions.presets ?? [])]);
    return overlayPolicy(overlayPolicy(additions.parent ?? {}, siblings), this.#withModelsFromEntry(reading.policy, path));
  }

  #resolveExtended(name: string, node: PlacedNode, source: SourceText, from: string): Policy | undefined {
    if (name.startsWith('privacy:')) return presetsOf([name])[0];
    const complain = (message: LocalText) => void this.#problems.push(source.problem(node.span, message));
    const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : this.#findPack(name, from, complain);
    if (path === undefined) return undefined;
    const file = /\.(?:ya?ml|json)$/.test(path) ? path : posix.join(path, 'pack.yml');
    const start = this.#open.indexOf(file);
    if (start >= 0) {
      complain(texts.cycle([...this.#open.slice(start), file]));
      return undefined;
    }
    const known = this.#resolved.get(file);
    if (known) return known;
    const policy = /(?:^|\/)pack\.ya?ml$/.test(file) ? this.#resolvePack(file) : this.#resolvePolicyFile(file);
    if (policy === undefined) complain(texts.fileNotFound(name));
    else this.#resolved.set(file, policy);
    return policy;
  }

  #resolvePack(path: string): Policy | undefined {
    const text = this.#textOf(path);
    if (text === undefined) return undefined;
    const { source, root, problems } = readYaml(text, path);
    this.#problems.push(...problems);
    if (!root || problems.length > 0) return {};
    const checked = checkAgainstSchema(packSchema, root, source);
    if (!checked.ok) {
      this.#problems.push(...checked.problems);
      return {};
    }
    this.#open.push(path);
    const policies = itemsOf(readChild(root, 'policies')).flatMap(item => this.#resolveExtended(`./${stringOf(item) ?? ''}`, item, source, path) ?? []);
    this.#open.pop();
    return overlayPolicy(mergeSiblings(policies), this.#withModelsFromEntry(checked.value.models ? { models: checked.value.models } : {}, path));
  }

  /** Finds what a package's manifest names under `privacy`. */
  #findPack(name: string, from: string, complain: (message: LocalText) => void): string | undefined {
    // Ends at the root or, for relative paths, at the folder they start from: `dirname` no longer shortens them.
    for (let folder = posix.dirname(from), last = ''; folder !== last; last = folder, folder = posix.dirname(folder)) {
      const home = posix.join(folder, 'node_modules', name);
      const text = this.#textOf(posix.join(home, 'package.json'));
      if (text === undefined) continue;
      const { root } = readYaml(text, posix.join(home, 'package.json'));
      const pack = stringOf(readChild(root, 'privacy'));
      if (pack !== undefined) return posix.join(home, pack);
      complain(texts.packageWithoutPack(name));
      return undefined;
    }
    complain(texts.packageNotFound(name));
    return undefined;
  }

  #textOf(path: string): string | undefined {
    if (!this.#texts.has(path)) {
      const text = this.#read(path);
      this.#texts.set(path, text);
      if (text !== undefined) this.sources.push(path);
    }
    return this.#texts.get(path);
  }

  #withModelsFromEntry(policy: Policy, path: string): Policy {
    if (!policy.models) return policy;
    const home = posix.relative(posix.dirname(this.#entry), posix.dirname(path));
    return { ...policy, models: policy.models.map(pattern => posix.join(home, pattern)) };
  }

  #checkNames({ root, source }: ReadFile, whole: Policy): void {
    const recipients = new Set((whole.recipients ?? []).map(recipient => recipient.name));
    const flows = new Set((whole.flows ?? []).map(flow => flow.id));
    const checkRecipient = (node: PlacedNode, name: string) => {
      if (!recipients.has(name)) this.#problems.push(source.problem(node.span, texts.unknownRecipient(name, findClosestName(name, recipients))));
    };
    for (const entry of itemsOf(readChild(root, 'data'))) {
      for (const item of itemsOf(readChild(entry, 'recipients'))) checkRecipient(item, stringOf(item) ?? '');
    }
    for (const flow of itemsOf(readChild(root, 'flows'))) {
      for (const item of itemsOf(readChild(flow, 'to'))) {
        const target = stringOf(item) ?? '';
        if (target.startsWith('recipient:')) checkRecipient(item, target.slice('recipient:'.length));
      }
    }
    const rules = readChild(root, 'rules');
    if (rules?.kind !== 'map') return;
    for (const [rule, { key }] of rules.entries) {
      if (rule.includes('/') && !flows.has(rule)) this.#problems.push(source.problem(key, texts.unknownWord('flow', rule, findClosestName(rule, flows))));
    }
  }
}

function missingEntry(file: string): PolicyProblem {
  return { file, line: 1, column: 1, span: { start: 0, end: 0 }, message: texts.fileNotFound(file) };
}
