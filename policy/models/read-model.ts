import type { z } from 'zod';
import { parsePort, portWords, type Model, type Span } from '../../analysis/index.js';
import { touchesAny } from '../broken-parts.js';
import { writePath } from '../check-against-schema.js';
import { findClosestName } from '../closest-name.js';
import { plainValue, readAt, type PlacedNode } from '../placed-node.js';
import { sortProblems, type LocalText, type PolicyProblem } from '../policy-problem.js';
import { readYaml, type YamlReading } from '../read-yaml.js';
import { wordIssue } from '../schema-words.js';
import { modelSchema, type ModelText, type PortFault } from './model-schema.js';
import * as texts from './model-texts.js';

/** A model, or everything that is wrong with its text, in the order of the text. */
export type ReadModel = { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** The keys a model may name. Where a set is absent, any key will do. */
export interface ModelWords {
  readonly categories?: ReadonlySet<string>;
  readonly purposes?: ReadonlySet<string>;
}

type Path = readonly PropertyKey[];

/** Reads a `*.model.yml`. What touches a part with a syntax error is not judged. */
export function readModel(text: string, file: string, words: ModelWords = {}): ReadModel {
  const reading = readYaml(text, file);
  if (!reading.root) return { ok: false, problems: reading.problems };
  const problems = new ProblemList(reading, reading.root);
  const plain = plainValue(reading.root);
  const result = modelSchema.safeParse(plain, { reportInput: true });
  if (!result.success) for (const issue of result.error.issues) describeIssue(issue, [], problems);
  checkWords(plain, words, problems);
  checkDuplicates(plain, problems);
  const found = problems.sorted();
  if (found.length > 0) return { ok: false, problems: found };
  return { ok: true, model: toModel(result.data!, file) };
}

/** Problems and the way from a path in the document to its place in the text. */
class ProblemList {
  readonly #found: PolicyProblem[] = [];
  readonly #reading: YamlReading;
  readonly #root: PlacedNode;

  constructor(reading: YamlReading, root: PlacedNode) {
    this.#reading = reading;
    this.#root = root;
  }

  /** At the value of a path, or where that is missing at what should hold it. `offset` and `length` count within a text on one line. */
  at(path: Path, message: LocalText, offset = 0, meant?: string, length?: number): void {
    const { start, end } = this.#nodeAt(path).span;
    const quote = /^["']/.test(this.#reading.source.text.slice(start, end)) ? 1 : 0;
    const first = start + quote + offset;
    this.#add(message, offset === 0 && length === undefined ? { start, end } : { start: first, end: length === undefined ? end - quote : first + length }, meant);
  }

  /** At a key of the mapping that a path leads to. */
  atKey(path: Path, key: string, message: LocalText, meant?: string): void {
    const map = this.#nodeAt(path);
    const entry = map.kind === 'map' ? map.entries.get(key) : undefined;
    if (entry === undefined) return this.at(path, message);
    this.#add(message, entry.key, meant);
  }

  /** Where something is missing: the key, or the first key, of what should hold it. */
  atOwner(path: Path, message: LocalText): void {
    const last = path.at(-1);
    // What is missing may stand in a part that could not be read.
    if (path.length === 0 ? this.#reading.broken.length > 0 : touchesAny(this.#nodeAt(path).span, this.#reading.broken)) return;
    if (typeof last === 'string') return this.atKey(path.slice(0, -1), last, message);
    const node = this.#nodeAt(path);
    const first = node.kind === 'map' ? [...node.entries.values()][0] : undefined;
    if (first) this.#add(message, first.key);
    else this.at(path, message);
  }

  sorted(): readonly PolicyProblem[] {
    return sortProblems([...this.#reading.problems, ...this.#found]);
  }

  #add(message: LocalText, span: Span, meant?: string): void {
    if (!touchesAny(span, this.#reading.broken)) this.#found.push(this.#reading.source.problem(span, message, meant));
  }

  /** The deepest node on the path that is there. */
  #nodeAt(path: Path): PlacedNode {
    for (let length = path.length; length > 0; length--) {
      const node = readAt(this.#root, path.slice(0, length));
      if (node) return node;
    }
    return this.#root;
  }
}

/** Puts one fault of the shape into a sentence. `prefix` is the path to the part that the issue's own path starts from. */
function describeIssue(issue: z.core.$ZodIssue, prefix: Path, problems: ProblemList): void {
  const path = [...prefix, ...issue.path];
  const last = path.at(-1);
  // An entry of a list has no name of its own.
  const name = last === undefined ? undefined : typeof last === 'number' ? writePath(path) : String(last);
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const closest = findClosestName(key, knownKeys(path));
        problems.atKey(path, key, texts.unknownKey(key, closest), closest);
      }
      return;
    case 'invalid_type':
    case 'invalid_value': {
      if (issue.input === undefined) return problems.atOwner(path.slice(0, -1), texts.missingKey(String(path.at(-1) ?? '')));
      if (issue.code === 'invalid_type' || typeof issue.input === 'object') return problems.at(path, texts.ofSchema(name, wordIssue(issue)));
      const known = issue.values.map(String);
      const closest = findClosestName(String(issue.input), known);
      return problems.at(path, texts.notAmong(String(issue.input), known, closest), 0, closest);
    }
    case 'invalid_union': {
      // The alternative that was meant is the one that fails deepest, or with the fewest faults.
      const best = [...issue.errors].sort((left, right) => depth(right) - depth(left) || left.length - right.length)[0];
      if (issue.input === undefined || !best?.length) return problems.atOwner(path.slice(0, -1), texts.missingKey(name ?? ''));
      for (const inner of best) describeIssue(inner, path, problems);
      return;
    }
    case 'invalid_key':
      for (const inner of issue.issues) {
        const { message, meant } = inner.code === 'custom' ? wordPort(inner) : { message: texts.ofSchema(name, wordIssue(inner)), meant: undefined };
        problems.atKey(path.slice(0, -1), name ?? '', message, meant);
      }
      return;
    case 'custom': {
      const at: unknown = issue.params?.['at'];
      const { message, word, meant } = wordPort(issue);
      return problems.at(path, message, typeof at === 'number' ? at : 0, meant, word?.length);
    }
    case 'invalid_format':
      if (String(issue.input).trim() === '') return problems.at(path, texts.empty(name ?? ''));
      if (name === 'url' || issue.format === 'url') return problems.at(path, texts.malformed(String(issue.input), issue.format === 'url' ? 'address' : 'host'));
      return problems.at(path, texts.ofSchema(name, wordIssue(issue)));
    case 'too_small':
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_element':
      return problems.at(path, texts.ofSchema(name, wordIssue(issue)));
  }
}

/** What to say of a port; `meant` is what its unknown `word` probably stands for. */
function wordPort({ params }: z.core.$ZodIssueCustom): { readonly message: LocalText; readonly word?: string; readonly meant?: string } {
  // Custom issues of the schema are of ports and carry these parameters.
  const { message, word } = params as unknown as PortFault;
  const meant = word === undefined ? undefined : (findClosestName(word, portWords) ?? findLonger(word));
  return word === undefined || meant === undefined ? { message } : { message: texts.unknownPort(word, meant), word, meant };
}

/** Finds the one port of which a word is the beginning: `Return`, `Param`. */
function findLonger(word: string): string | undefined {
  const longer = portWords.filter(port => word.length > 2 && port.toLowerCase().startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)));
}

/** The keys that the schema has at a path: those of the model, of an entry, of a part of an entry. */
function knownKeys(path: Path): readonly string[] {
  let schemas: readonly z.core.$ZodType[] = [modelSchema];
  for (const part of path) schemas = schemas.flatMap(unwrap).flatMap(schema => childOf(schema, part));
  return schemas.flatMap(unwrap).flatMap(schema => Object.keys(definitionOf(schema).shape ?? {}));
}

interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

// zod keeps what a schema is made of in a definition whose type depends on the kind of schema; these are the parts read here.
function definitionOf(schema: z.core.$ZodType): SchemaDefinition {
  return schema._zod.def as unknown as SchemaDefinition;
}

function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options } = definitionOf(schema);
  if (innerType) return unwrap(innerType);
  return options ? options.flatMap(unwrap) : [schema];
}

function childOf(schema: z.core.$ZodType, part: PropertyKey): readonly z.core.$ZodType[] {
  const { shape, element } = definitionOf(schema);
  const child = typeof part === 'number' ? element : shape?.[String(part)];
  return child ? [child] : [];
}

/** Reports categories and purposes that the vocabulary does not have, and APIs that the model is not of, in whatever of it has its form. */
function checkWords(plain: unknown, words: ModelWords, problems: ProblemList): void {
  const check = (word: unknown, known: ReadonlySet<string> | undefined, noun: 'category' | 'purpose', path: Path): void => {
    if (typeof word !== 'string' || !known || known.has(word)) return;
    const closest = findClosestName(word, known);
    problems.at(path, texts.unknownWord(noun, word, closest), 0, closest);
  };
  const category = (word: unknown, ...path: Path): void => check(word, words.categories, 'category', path);
  const purpose = (word: unknown, ...path: Path): void => check(word, words.purposes, 'purpose', path);
  const each = (list: string, read: (entry: Readonly<Record<string, unknown>>, index: number) => void) => listOf(plainRecord(plain)[list]).forEach((entry, index) => read(plainRecord(entry), index));

  each('sources', (entry, index) => category(entry['category'], 'sources', index, 'category'));
  each('parameters', (entry, index) => category(entry['category'], 'parameters', index, 'category'));
  each('collections', (entry, index) => {
    category(entry['category'], 'collections', index, 'category');
    purpose(entry['purpose'], 'collections', index, 'purpose');
  });
  each('hosts', (entry, index) => {
    const collection = plainRecord(entry['collection']);
    category(collection['category'], 'hosts', index, 'collection', 'category');
    purpose(collection['purpose'], 'hosts', index, 'collection', 'purpose');
  });
  each('guards', (entry, index) => {
    // A guard may also be for a category: separate consent for faces.
    if (typeof entry['purpose'] === 'string' && entry['purpose'] !== 'any' && !words.categories?.has(entry['purpose'])) purpose(entry['purpose'], 'guards', index, 'purpose');
    for (const [name, word] of Object.entries(plainRecord(entry['purposes']))) purpose(word, 'guards', index, 'purposes', name);
  });
  each('barriers', (entry, index) =>
    listOf(entry['categories']).forEach((pattern, at) => category(typeof pattern !== 'string' || pattern === '*' ? undefined : pattern.replace(/\.\*$/, ''), 'barriers', index, 'categories', at)),
  );
  const apis = [plainRecord(plain)['api']].flat();
  each('behaviours', (entry, index) => {
    if (typeof entry['in'] === 'string' && !apis.includes(entry['in'])) problems.at(['behaviours', index, 'in'], texts.otherApi(entry['in']));
  });
  each('invokes', (entry, index) => {
    for (const [to, from] of Object.entries(plainRecord(entry['with']))) if (typeof from === 'string' && !parsePort(from).ok) category(from, 'invokes', index, 'with', to);
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plainRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Which keys make two entries of a list say the same of the same thing. */
const identities: Readonly<Record<string, readonly string[]>> = {
  sources: ['path', 'parameter', 'category', 'when'],
  collections: ['path', 'category', 'operation', 'when'],
  sinks: ['path', 'kind', 'recipient', 'when'],
  settings: ['of', 'path', 'equals'],
  guards: ['path', 'purpose', 'when'],
  decoys: ['path'],
  holders: ['path'],
  barriers: ['path', 'kind'],
  steps: ['of', 'from', 'to'],
  invokes: ['of', 'callback', 'when'],
  behaviours: ['of', 'in', 'when', 'also', 'self'],
  hosts: ['url', 'parameter'],
  entryPoints: ['files'],
  parameters: ['name'],
  constants: ['path'],
  schemas: ['objects', 'decorators'],
  messages: ['path', 'when'],
  permissions: ['path', 'when'],
  precisions: ['path', 'excess'],
  personalisations: ['path', 'when'],
  signals: ['path'],
  digests: ['path'],
};

function checkDuplicates(plain: unknown, problems: ProblemList): void {
  if (typeof plain !== 'object' || plain === null) return;
  for (const [list, keys] of Object.entries(identities)) {
    const entries = (plain as Record<string, unknown>)[list];
    if (!Array.isArray(entries)) continue;
    const seen = new Set<string>();
    entries.forEach((entry: unknown, index) => {
      if (typeof entry !== 'object' || entry === null) return;
      const parts = keys.map(key => (entry as Record<string, unknown>)[key]);
      const identity = JSON.stringify(parts);
      const name = keys.find((_, at) => parts[at] !== undefined);
      if (seen.has(identity) && name !== undefined) problems.at([list, index, name], texts.standsTwice(name, String(parts[keys.indexOf(name)]), list));
      seen.add(identity);
    });
  }
}

/** The model with every list in place, and sources by parameter's name among the parameters. */
function toModel(text: ModelText, file: string): Model {
  const { api, reference, checked, role, serverModules, examples } = text;
  const sources = text.sources ?? [];
  // The schema's optional keys are absent or have a value; the types of the model say the same without `undefined`.
  const lists = {
    sources: sources.flatMap(entry => ('path' in entry ? [entry] : [])),
    collections: text.collections ?? [],
    sinks: text.sinks ?? [],
    guards: text.guards ?? [],
    decoys: text.decoys ?? [],
    barriers: text.barriers ?? [],
    steps: text.steps ?? [],
    invokes: text.invokes ?? [],
    behaviours: text.behaviours ?? [],
    hosts: text.hosts ?? [],
    entryPoints: text.entryPoints ?? [],
    parameters: [...(text.parameters ?? []), ...sources.flatMap(entry => ('parameter' in entry ? [{ name: entry.parameter.name, category: entry.category }] : []))],
    ...(text.holders && { holders: text.holders }),
    ...(text.constants && { constants: text.constants }),
    ...(text.schemas && { schemas: text.schemas }),
    ...(text.settings && { settings: text.settings }),
    ...(text.messages && { messages: text.messages }),
    ...(text.permissions && { permissions: text.permissions }),
    ...(text.precisions && { precisions: text.precisions }),
    ...(text.personalisations && { personalisations: text.personalisations }),
    ...(text.signals && { signals: text.signals }),
    ...(text.digests && { digests: text.digests }),
    ...(text.code !== undefined && { code: text.code }),
  } as Omit<Model, 'api' | 'reference' | 'checked' | 'role' | 'serverModules' | 'examples' | 'file' | 'isOwn'>;
  return { api: typeof api === 'string' ? [api] : api, reference, ...(checked !== undefined && { checked }), ...(role !== undefined && { role }), ...(serverModules && { serverModules }), ...lists, examples, file };
}
