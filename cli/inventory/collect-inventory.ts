import { featuresOf, type Attestation, type DataEntry, type FileFacts, type Place, type ProjectContext, type Receiver, type Recipient, type SinkKind } from '../../analysis/index.js';
import { declaredPurposes } from '../../eslint-plugin/declared-purposes.js';
import type { Finding, LocalText } from '../../eslint-plugin/rule.js';

/** What is done with data of one category for one purpose towards one recipient, as a line of a record of processing. */
export interface InventoryRow {
  readonly category: string;
  readonly name: LocalText;
  /** Of the model that describes the call, else of the policy; empty where neither says one. */
  readonly purposes: readonly string[];
  /** Their words, in the same order. */
  readonly purposeNames: readonly LocalText[];
  readonly basis: string;
  /** Where the basis is written down; empty where the policy does not say. */
  readonly reference: string;
  readonly retention: string;
  /** By the policy's name, the vendor's or the host; empty for the project itself. */
  readonly recipient: string;
  /** What the policy says of the recipient; absent where it does not name it. */
  readonly recipientEntry?: Pick<Recipient, 'role' | 'region' | 'contract'>;
  /** What happens: it is collected, asked for by a form or schema, or handed to a kind of sink. */
  readonly operation: 'collected' | 'asked' | SinkKind;
  /** Whether the policy's inventory lists the category. */
  readonly declared: boolean;
  /** Sorted by file and position. */
  readonly places: readonly Place[];
  /** The rules with findings at these places, each once; sorted. */
  readonly rules: readonly string[];
  /** How the worst of them counts. */
  readonly state: 'error' | 'warn' | 'none';
}

/** A project's processing, and where it differs from what its policy says. */
export interface Inventory {
  readonly rows: readonly InventoryRow[];
  /** Categories in the code that the policy does not list. */
  readonly undeclared: readonly string[];
  /** Categories of the policy that nothing in the code was seen to process. */
  readonly stale: readonly string[];
  /** Companies that the code gives data to and the policy does not name, and the other way round. */
  readonly undeclaredRecipients: readonly string[];
  readonly staleRecipients: readonly string[];
  /** Checks of consent that the policy declares and that no file has, and features that hold no file. */
  readonly staleGuards: readonly string[];
  readonly staleFeatures: readonly string[];
  /** What the owner attests, and whether there is a policy that could. */
  readonly attestations: readonly Attestation[];
  readonly hasPolicy: boolean;
  /** What an impact assessment would be about; empty where the code gives no occasion for one. */
  readonly occasions: readonly AssessmentOccasion[];
}

/** A kind of processing that is assessed before it begins, with the data, companies or regions that it is about; sorted. */
export interface AssessmentOccasion {
  readonly kind: 'sensitive' | 'given' | 'abroad' | 'decided';
  readonly names: readonly string[];
}

interface Seen {
  readonly file: FileFacts;
  readonly category: string;
  readonly purpose?: string;
  readonly receiver?: Receiver;
  readonly operation: InventoryRow['operation'];
  readonly place: Place;
}

/** Puts what files were seen to do into rows; guesses are left out. `texts`: of the whole project. */
export function collectInventory(files: readonly FileFacts[], findings: readonly Finding[], texts: ReadonlyMap<string, string>): Inventory {
  const seen = files.flatMap(seenIn);
  const groups = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = JSON.stringify([one.category, purposesOf(one), recipientOf(one), one.operation]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const rows = [...groups.values()].map(group => toRow(group, findings)).sort((left, right) => compare(keyOf(left), keyOf(right)));
  const contexts = [...new Set(files.map(({ context }) => context))];
  const categories = unique(seen.map(({ category }) => category));
  const data = contexts.flatMap(context => context.data);
  const others = seen.filter(({ receiver }) => receiver?.party === 'other');
  return {
    rows,
    // A record of a person as a whole is in no entry, since that would let every later category pass.
    undeclared: categories.filter(category => category !== 'user' && !data.some(entry => covers(entry, category))),
    stale: unique(data.map(({ category }) => category)).filter(category => !categories.some(one => covers({ category }, one))),
    undeclaredRecipients: unique(others.filter(({ receiver }) => !receiver?.declared).map(recipientOf).filter(name => name !== '')),
    staleRecipients: unique(contexts.flatMap(({ recipients }) => recipients.map(({ name }) => name))).filter(name => !seen.some(({ receiver }) => receiver?.declared?.name === name)),
    staleGuards: unique(files.flatMap(({ missingGuards }) => missingGuards)),
    staleFeatures: unique(contexts.flatMap(context => staleFeaturesOf(context, texts))),
    attestations: [...new Map(contexts.flatMap(({ attestations }) => attestations).map(one => [JSON.stringify(one), one])).values()],
    hasPolicy: contexts.some(({ declared }) => declared),
    occasions: occasionsOf(files, seen),
  };
}

/** Sensitive data, data that others receive or that leave the region, and decisions by traits of a person. */
function occasionsOf(files: readonly FileFacts[], seen: readonly Seen[]): readonly AssessmentOccasion[] {
  const given = seen.filter(({ receiver }) => receiver?.party === 'other');
  const isAbroad = ({ file: { context }, receiver }: Seen) => receiver?.declared?.region !== undefined && !context.jurisdictions.some(one => one === receiver.declared?.region || one.startsWith(`${receiver.declared?.region}-`));
  const occasions: readonly AssessmentOccasion[] = [
    { kind: 'sensitive', names: unique(seen.filter(({ file, category }) => file.sensitivityOf(category) !== 'ordinary').map(({ category }) => category)) },
    { kind: 'given', names: unique(given.map(recipientOf).filter(name => name !== '')) },
    { kind: 'abroad', names: unique(given.filter(isAbroad).map(({ receiver }) => receiver?.declared?.region ?? '')) },
    { kind: 'decided', names: unique(files.flatMap(({ decisions }) => decisions.filter(({ influences }) => influences.length > 0).map(({ name }) => name))) },
  ];
  return occasions.filter(({ names }) => names.length > 0);
}

function seenIn(file: FileFacts): readonly Seen[] {
  const at = ({ start, end }: { readonly start: number; readonly end: number }): Place => ({ file: file.path, start, end });
  return [
    ...file.collections.map(({ category, purpose, span }): Seen => ({ file, category, ...(purpose === undefined ? {} : { purpose }), operation: 'collected', place: at(span) })),
    ...file.fields.filter(({ confidence }) => confidence !== 'low').map(({ category, span, note }): Seen => ({ file, category, ...(note.purposes[0] === undefined ? {} : { purpose: note.purposes[0] }), operation: 'asked', place: at(span) })),
    ...file.disclosures.flatMap(({ data, sink, receiver, span }) => data.filter(({ confidence }) => confidence !== 'low').map(({ category }): Seen => ({ file, category, receiver, operation: sink, place: at(span) }))),
  ];
}

function describedIn(file: FileFacts, key: string): LocalText {
  return { en: file.describe(key, 'en'), 'zh-cn': file.describe(key, 'zh-cn') };
}

function purposesOf({ file, category, purpose }: Seen): readonly string[] {
  return purpose === undefined ? declaredPurposes(file, category) : [purpose];
}

function recipientOf({ receiver }: Seen): string {
  return receiver?.declared?.name ?? (receiver?.party === 'own' ? '' : (receiver?.name ?? receiver?.host ?? ''));
}

function toRow(group: readonly Seen[], findings: readonly Finding[]): InventoryRow {
  const [first] = group as readonly [Seen, ...Seen[]];
  const { file, category, operation } = first;
  const purposes = purposesOf(first);
  const entry = entryFor(file, category);
  const places = [...new Map(group.map(({ place }) => [`${place.file} ${place.start} ${place.end}`, place])).values()].sort((left, right) => compare(left.file, right.file) || left.start - right.start);
  const found = findings.filter(({ place }) => places.some(one => one.file === place.file && one.start < place.end && place.start < one.end));
  return {
    category, name: describedIn(file, category),
    purposes, purposeNames: purposes.map(purpose => describedIn(file, purpose)), basis: entry?.basis ?? '', reference: entry?.reference ?? '', retention: entry?.retention ?? '', recipient: recipientOf(first), ...(first.receiver?.declared && { recipientEntry: entryOf(first.receiver.declared) }), operation,
    declared: entry !== undefined, places, rules: unique(found.map(({ rule }) => rule)),
    state: found.some(({ severity }) => severity === 'error') ? 'error' : found.length > 0 ? 'warn' : 'none',
  };
}

function entryOf({ role, region, contract }: Recipient): NonNullable<InventoryRow['recipientEntry']> {
  return { role, ...(region !== undefined && { region }), ...(contract !== undefined && { contract }) };
}

function staleFeaturesOf(context: ProjectContext, texts: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set([...texts.keys()].flatMap(path => featuresOf(context, path)));
  return context.features.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
}

/** The entry of the policy that says most of a category: its own before that of a wider one. */
function entryFor({ context }: FileFacts, category: string): DataEntry | undefined {
  return context.data.filter(entry => covers(entry, category)).sort((left, right) => right.category.length - left.category.length)[0];
}

function covers({ category }: { readonly category: string }, other: string): boolean {
  return other === category || other.startsWith(`${category}.`);
}

/** What makes a row the same in two revisions of a project. */
export function keyOf({ category, purposes, recipient, operation }: InventoryRow): string {
  return [category, operation, recipient, purposes.join('+')].join(' · ');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compare);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
