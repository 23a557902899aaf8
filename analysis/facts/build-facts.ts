import type { Place, Span } from '../ir/span.js';
import type { EvidenceContext } from '../consent/evidence.js';
import type { DecideEffect, UseEffect } from '../summaries/summary.js';
import type { Atom, Value } from '../summaries/value.js';
import type { TypeResolver } from '../linking/declared-types.js';
import type { LabelContext, TypeField } from '../taint/label.js';
import type { ScopedType } from '../linking/declared-types.js';
import { purposeCovers } from '../vocabulary/purposes.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { biometricFacts } from './biometrics/biometric-facts.js';
import { pictureNamer } from './biometrics/pictures.js';
import { collectedFields } from './collected-fields.js';
import { bareConsents } from './grants/bare-consents.js';
import { findRepeatedQuestions } from './questions/find-repeated-questions.js';
import { dataStores } from './stores/data-stores.js';
import { grantsWithoutWayBack } from './grants/grants-without-way-back.js';
import { findImpliedGrants } from './grants/implied-grants.js';
import { findRefusals } from './refusals/find-refusals.js';
import { missingRefusals } from './refusals/missing-refusals.js';
import { askedBeside } from './controls/asked-beside.js';
import { findConsentChecks, type Guarded } from './checks/find-checks.js';
import { consentControls } from './consent-controls.js';
import type { ProjectContext } from './context.js';
import type { LinkedProgram } from './linked-program.js';
import type { LiveProject } from './live-project.js';
import type { CollectedField, FileFacts, PathStep } from './facts.js';
import { heldIn } from './held-in.js';
import { keptChoices } from './kept-choices.js';
import { recordName, saysBoolean } from './says-boolean.js';
import { putIntoStores } from './put-into-stores.js';
import { keptNames } from './kept-names.js';
import { collectingIn, groupCollections, reachesOf, toCollection, toDestination, type Collecting, type StepsOf } from './find-collections.js';
import { findDecisions } from './find-decisions.js';
import { findDisclosures, sinksOf } from './find-disclosures.js';
import { FlowsOfRuns } from './flows-of-runs.js';
import { findMarketingMessages } from './marketing-messages.js';
import { findLocationReadings } from './location-readings.js';
import { findPermissionBundles, findPermissionsAtStart } from './permission-requests.js';
import { findResponses } from './responses/find-responses.js';
import { findPersonalisations } from './personalisations.js';
import { findSettings } from './find-settings.js';
import { inspectSpan } from './inspection/inspect-span.js';
import type { Inspection } from './inspection/inspection.js';
import { findProjectGates } from './project-gates.js';
import { findProjectGuards } from './project-guards.js';
import type { ProgramRun } from './program-run.js';
import { typeOfPlace } from './type-of-place.js';
import { placesMentioned } from './value-text.js';
import { sensitivityOf } from './sensitivity.js';
import { inFiles, placedFacts, type Placed } from './placed-facts.js';
import { readPurposeNotes } from './purpose-notes.js';
import { recordAt } from './records/record-at.js';

export interface FactsWorld {
  readonly live: LiveProject;
  /** As facts ask it: what it answers is noted. */
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  readonly context: ProjectContext;
}

/** Finds out what was seen in a part of a file, for whoever asks why nothing is reported there. */
export function inspectFile(world: FactsWorld, path: string, span: Span): Inspection | undefined {
  const file = world.program.files.get(path);
  return file && inspectSpan({ program: world.program, run: world.live.run, vocabulary: world.vocabulary, labels: contextsOf(world).labels, textAt: place => textAt(world, place) }, file, span);
}

/** What an operation is given, with what the calls were that it is chained to: `detect(video).withDescriptor()`. */
function lookedAt({ api, arguments: args }: UseEffect): readonly Value[] {
  const given = [...args];
  for (let step: Atom | undefined = api.parent; step?.kind === 'api'; step = step.parent) if (step.step === 'call' && step.arguments) given.push(...step.arguments);
  return given;
}

/**
 * Puts what a program was seen to do into what rules may ask, file by file. Made once for all states of a project: what is asked of it is
 * answered for the state that the project is in, and found again only if what it was found from is different.
 */
export function buildFacts(world: FactsWorld): ReadonlyMap<string, FileFacts> {
  const { program, vocabulary, context, live: { kept, texts, files } } = world;
  const answer = <Found>(name: string, find: () => Found, isSame?: (before: Found, now: Found) => boolean) => () => kept.of(name, find, isSame);
  const placed = <Fact extends { readonly span: Span }>(name: string, find: () => readonly Placed<Fact>[]) => placedFacts(kept, name, find);
  const wholeProject = world.live.worldOf('', vocabulary, context);
  const stepsOf: StepsOf<UseEffect> = (use, checks) => pathOf(use, world, checks);
  const at = (place: Place): string => textAt(world, place);

  const uses = answer('uses', () => world.live.run.effects.filter(effect => effect.kind === 'use'));
  const asking = () => contextsOf(world);
  const evidence = () => evidenceNow(world);
  const collecting = answer('collecting', () => uses().flatMap(use => collectingIn(use, program.models, asking().evidence.held)));
  const collected = answer('what is collected', () => findCollected(world, uses(), collecting()));
  const disclosing = () => ({ program, context, ...asking(), evidence, stepsOf, textAt: at });
  const permitted = () => ({ program, vocabulary, evidence: asking().evidence, texts, stepsOf });

  const collections = placed('collections', () => collected().map(({ file, collection }) => ({ file, fact: collection })));
  const disclosures = placed('disclosures', () => findDisclosures(kept, uses, disclosing));
  const heldBack = placed('what is held back', () => findDisclosures(kept, uses, disclosing, true));
  const decisions = placed('decisions', () => findDecisions(world.live.run.effects.filter((effect): effect is DecideEffect => effect.kind === 'decide' && effect.decision === 'price'), { program, vocabulary, labels: asking().labels, textAt: at }));
  const messages = placed('messages', () => findMarketingMessages(uses(), permitted()));
  const permissionBundles = placed('permission bundles', () => findPermissionBundles(uses(), collecting(), permitted()));
  const permissionsAtStart = placed('permissions at start', () => findPermissionsAtStart(uses(), collecting(), permitted()));
  const locationReadings = placed('location readings', () => findLocationReadings(uses(), permitted()));
  const personalisations = placed('personalisations', () => findPersonalisations(uses(), permitted()));
  const settings = placed('settings', () => findSettings(uses(), program, context, vocabulary));
  const bodies = biometricFacts({ ...world, kept, run: () => world.live.run, worldOf: path => world.live.worldOf(path, vocabulary, context), asking, evidence, textAt: at, pathOf: (effect, checks) => pathOf(effect, world, checks) });

  const guards = answer('guards', () => findProjectGuards(program, () => world.live.run.heap, () => asking().evidence));
  const gates = answer('gates', () => findProjectGates(program, vocabulary, context));
  const checks = inFiles(kept, 'checks', () => findConsentChecks(kept, () => ({ program, evidence: asking().evidence, texts }), collected()));
  const refusals = inFiles(kept, 'refusals', () => findRefusals(wholeProject));
  const impliedGrants = inFiles(kept, 'implied grants', () => findImpliedGrants(wholeProject));
  const lastingGrants = inFiles(kept, 'lasting grants', () => grantsWithoutWayBack(wholeProject));
  const bare = inFiles(kept, 'bare consents', () => bareConsents(wholeProject));
  const repeatedQuestions = inFiles(kept, 'repeated questions', () => findRepeatedQuestions(wholeProject));
  const stores = inFiles(kept, 'stores', () => dataStores(wholeProject, facts));
  const responses = inFiles(kept, 'responses', () => findResponses(uses(), world.live.run.answers, { program, world: wholeProject, labels: asking().labels, facts, stepsOf, textAt: at }));

  const facts = new Map<string, FileFacts>();
  for (const path of files.keys()) {
    const surfaces = world.live.worldOf(path, vocabulary, context);
    const controls = answer(`controls of ${path}`, () => consentControls(files.get(path)!, surfaces));
    const unrefusable = answer(`missing refusals of ${path}`, () => missingRefusals(files.get(path)!, surfaces));
    const notes = answer(`notes of ${path}`, () => readPurposeNotes(path, texts.get(path) ?? ''));
    facts.set(path, {
      path, context, biometrics: bodies(path),
      get text() {
        return texts.get(path) ?? '';
      },
      get collections() {
        return collections(path);
      },
      get disclosures() {
        return disclosures(path);
      },
      get heldBack() {
        return heldBack(path);
      },
      get decisions() {
        return decisions(path);
      },
      get messages() {
        return messages(path);
      },
      get permissionBundles() {
        return permissionBundles(path);
      },
      get permissionsAtStart() {
        return permissionsAtStart(path);
      },
      get locationReadings() {
        return locationReadings(path);
      },
      get personalisations() {
        return personalisations(path);
      },
      get settings() {
        return settings(path);
      },
      get fields() {
        return collectedFields(files.get(path)!, surfaces);
      },
      get controls() {
        return controls();
      },
      get checks() {
        return checks(path);
      },
      get refusals() {
        return refusals(path);
      },
      get impliedGrants() {
        return impliedGrants(path);
      },
      get missingRefusals() {
        return unrefusable();
      },
      get lastingGrants() {
        return lastingGrants(path);
      },
      get bareConsents() {
        return bare(path);
      },
      get repeatedQuestions() {
        return repeatedQuestions(path);
      },
      get stores() {
        return stores(path);
      },
      get responses() {
        return responses(path);
      },
      get missingGuards() {
        return program.missingGuards;
      },
      get gates() {
        return gates();
      },
      get guards() {
        return guards();
      },
      recordAt: span => recordAt(program, vocabulary, files.get(path)!, span),
      noteAt: span => notes().at(span),
      sensitivityOf: category => sensitivityOf(vocabulary, context, category),
      answersFor: (word, { purposes, category }) => [...purposes, category].some(need => purposeCovers(vocabulary, word, need)),
      describe(key, locale) {
        const name = vocabulary.categories.get(key)?.names ?? vocabulary.permissions.groups.get(key)?.names ?? vocabulary.purposes.get(key)?.names;
        return name?.[locale] ?? key;
      },
    });
  }
  return facts;
}

/** What is collected, and the file in which it stands. */
interface Collected extends Guarded {
  readonly file: string;
}

/** Finds what is collected, with the ways that lead there. */
function findCollected(world: FactsWorld, uses: readonly UseEffect[], collecting: readonly Collecting[]): readonly Collected[] {
  const { program } = world;
  const { evidence } = contextsOf(world);
  const stepsOf: StepsOf<UseEffect> = (use, checks) => pathOf(use, world, checks);
  const known = new Map<Value, ReadonlySet<string>>();
  const mentionedIn = (value: Value): ReadonlySet<string> => {
    let mentioned = known.get(value);
    if (!mentioned) known.set(value, (mentioned = placesMentioned(value)));
    return mentioned;
  };
  const sinkUses = uses.flatMap(use => sinksOf(use, program.models).filter(sink => !sink.inApp && sink.kind !== 'response').map(sink => toDestination(use, sink.kind, [sink.carriedOf(use.arguments)], mentionedIn)));
  const biometric = collecting.filter(one => one.entry.kind === 'biometric').map(one => toDestination(one.use, 'biometric', lookedAt(one.use), mentionedIn));
  const destinations = [...sinkUses, ...biometric];
  const picturesIn = pictureNamer(uses, { models: program.models, vocabulary: world.vocabulary, held: evidence.held, nameOfRoot: evidence.nameOfRoot });
  const cameras = new Map<string, Place[]>();
  const groups = groupCollections(collecting, program).map(group => {
    const reaches = group.entry.kind === 'device' || group.entry.kind === 'tracking' ? reachesOf(group, destinations, picturesIn) : [];
    for (const { kind, place } of reaches) if (kind === 'biometric') push(cameras, `${place.file} ${place.start}`, group.place);
    return { group, reaches };
  });
  return groups.map(({ group, reaches }) => {
    // What gives a body operation its pictures is told there, on the way to it.
    const sources = group.entry.kind === 'biometric' ? group.uses.flatMap(({ place }) => cameras.get(`${place.file} ${place.start}`) ?? []) : [];
    return { file: group.place.file, collection: toCollection(group, reaches, () => evidenceNow(world), sources.length === 0 ? stepsOf : (use, checks) => withSources(stepsOf(use, checks), sources, world)), uses: group.uses };
  });
}

/** What values are asked about with. What was learnt with it stays as long as the run does; `world` moves on. */
interface Contexts {
  world: FactsWorld;
  readonly evidence: EvidenceContext;
  readonly labels: LabelContext;
  readonly runs: FlowsOfRuns;
}

function contextsOf(world: FactsWorld): Contexts {
  const { run } = world.live;
  let known = contexts.get(run);
  if (!known) {
    const unnoted = unnotedIn(world);
    const plain = evidenceContext(world, () => made.world, unnoted);
    const labels = labelContext(world, () => made.world, unnoted);
    const uses = run.effects.filter(effect => effect.kind === 'use');
    const evidence: EvidenceContext = { ...plain, kept: keptChoices(uses, world.program, () => evidence) };
    const made: Contexts = { world, evidence, labels, runs: new FlowsOfRuns(world.program, run, labels, uses) };
    contexts.set(run, (known = made));
  }
  known.world = world;
  return known;
}

const contexts = new WeakMap<ProgramRun, Contexts>();

/** What consent is proven with, for facts that may outlive the run they were found in: it is that of the run there is, and the old one is let go. */
function evidenceNow(world: FactsWorld): EvidenceContext {
  return world.live.kept.apart(() => contextsOf(world).evidence).found;
}

/** What is asked of names and declared types: the run stands no longer than these do. */
type Unnoted = <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) => (...asked: Asked) => Answer;

function unnotedIn({ live: { kept } }: FactsWorld): Unnoted {
  return ask => (...asked) => kept.apart(() => ask(...asked)).found;
}

function evidenceContext({ program, live: { run }, vocabulary, context }: FactsWorld, now: () => FactsWorld, unnoted: Unnoted): EvidenceContext {
  return {
    vocabulary,
    declared: context.consentGuards,
    held: heldIn(run.heap),
    nameOfRoot: unnoted(atom => nameOfRoot(now().program, atom)),
    putInto: putIntoStores(run.heap),
    nameOfClass: unnoted(({ file, index }) => now().program.files.get(file)?.classes[index]?.name),
    nameOfKept: keptNames(program, run.heap),
    askedBeside: unnoted(place => askedBeside(now().live.worldOf('', now().vocabulary, now().context), place)),
    nameOfStated: unnoted(atom => {
      const type = now().program.typeOfOutside(atom);
      return type && recordName(type.type);
    }),
    kindOfStated: unnoted(atom => {
      const { program } = now();
      const type = program.typeOfOutside(atom);
      const kinds = type ? program.types.membersOf(type).filter(({ member }) => /^(?:kind|level|type)$/.test(member?.name ?? '')).map(one => one.type) : [];
      return kinds.flatMap(one => (one.kind === 'literal' && typeof one.value === 'string' ? [one.value] : []))[0];
    }),
    saysBoolean: unnoted(atom => {
      const type = now().program.typeOfOutside(atom);
      return type !== undefined && saysBoolean(type);
    }),
  };
}

function nameOfRoot(program: LinkedProgram, atom: Extract<Atom, { kind: 'place' }>): string | undefined {
  const { root } = atom;
  if (root.kind === 'argument') return root.index < 0 ? undefined : program.files.get(root.function.file)?.functions[root.function.index]?.parameters[root.index]?.name;
  if (root.kind === 'frame') return program.files.get(root.function.file)?.functions[root.function.index]?.variables[Number(atom.path[0]?.slice(1))]?.name;
  return undefined;
}

function labelContext({ live: { run }, vocabulary, program: { models } }: FactsWorld, now: () => FactsWorld, unnoted: Unnoted): LabelContext {
  return {
    vocabulary,
    held: heldIn(run.heap),
    fieldsOf: object => run.heap.fieldsOf(object),
    fieldsOfType: unnoted((type, file) => fieldsOfType(now().program.types, { file, type }, [], 3)),
    fieldsOfPlace: unnoted(atom => {
      const { program } = now();
      const type = typeOfPlace(program, atom);
      return type ? fieldsOfType(program.types, type, [], 3) : [];
    }),
    typeOfOutside: unnoted(atom => {
      const { program } = now();
      const type = program.typeOfOutside(atom);
      if (!type) return undefined;
      const owner = atom.kind === 'api' && atom.step === 'member' && atom.parent?.kind === 'api' ? atom.parent : atom.kind === 'derived' && atom.operator === '.' ? atom.parts[0]?.[0]?.atom : undefined;
      const around = owner?.kind === 'api' || owner?.kind === 'derived' ? program.typeOfOutside(owner) : undefined;
      return {
        ...(type.type.kind === 'name' && { name: type.type.name }),
        ...(around?.type.kind === 'name' && { ownerType: around.type.name }),
        // A list says what each in it is.
        fields: fieldsOfType(program.types, type.type.kind === 'array' ? { ...type, type: type.type.element } : type, [], 3),
      };
    }),
    nameAt: unnoted((place, path) => now().program.nameAt(place, path)),
    askedBy: unnoted(place => askedBy(now(), place)),
    hasBarrierGuards: models.models.some(model => model.barriers.some(({ guards }) => guards !== undefined)),
    sourceParameters: new Map(models.parameters.map(entry => [entry.name, entry.category])),
    namesOf: unnoted(atom => {
      const { program } = now();
      const name = nameOfRoot(program, atom);
      const path = atom.path.filter(step => !/^v\d+$|^%/.test(step)).map(step => step.replace(/^#/, ''));
      const names = [...(name !== undefined ? [name] : []), ...path];
      const declared = path.length > 0 ? typeOfPlace(program, { ...atom, path: atom.path.slice(0, -1) }) : typeOfPlace(program, atom);
      const ownerType = declared?.type.kind === 'name' ? declared.type.name : undefined;
      const own = path.length > 0 ? typeOfPlace(program, atom) : declared;
      const declaredType = own?.type.kind === 'name' ? own.type.name : undefined;
      const place = placeOfRoot(program, atom);
      return { names, ...(ownerType && { ownerType }), ...(declaredType && { declaredType }), ...(place && { place }) };
    }),
  };
}

/** The field of a form that a control at a place is, or that a frame around it binds. */
function askedBy({ live, program, vocabulary, context }: FactsWorld, { file, start, end }: Place): CollectedField | undefined {
  const ir = program.files.get(file);
  const around = ir ? collectedFields(ir, live.worldOf(file, vocabulary, context)).filter(({ span, surface }) => surface === 'form' && span.start <= start && span.end >= end) : [];
  return around.reduce<CollectedField | undefined>((least, one) => (least && least.span.end - least.span.start <= one.span.end - one.span.start ? least : one), undefined);
}

function fieldsOfType(types: TypeResolver, type: ScopedType, names: readonly string[], depth: number, of = nameOfType(type.type)): TypeField[] {
  if (depth === 0) return [];
  const ownerType = nameOfType(type.type);
  return types.membersOf(type).slice(0, 40).flatMap(member => {
    // Whether something is so is no datum: `emailUpdates: boolean`.
    if (member.type.kind === 'name' && member.type.name === 'boolean') return [];
    const own = [...names, member.member?.name ?? ''];
    return [{ names: [...(names.length === 0 && ownerType ? [ownerType] : []), ...own], ...(ownerType && { ownerType }), ...(of && { of }) }, ...(member.type.kind === 'name' || member.type.kind === 'object' ? fieldsOfType(types, member, own, depth - 1, of) : [])];
  }).slice(0, 40);
}

/** The name of a type; `Partial<User>` is a user. */
function nameOfType(type: ScopedType['type']): string | undefined {
  if (type.kind !== 'name') return undefined;
  const [inner] = type.typeArguments;
  return /^(?:Partial|Required|Readonly|NonNullable)$/.test(type.name) && inner?.kind === 'name' ? inner.name : type.name;
}

function placeOfRoot(program: LinkedProgram, atom: Extract<Atom, { kind: 'place' }>): Place | undefined {
  const { root } = atom;
  if (root.kind !== 'argument' || root.index < 0) return undefined;
  const span = program.files.get(root.function.file)?.functions[root.function.index]?.parameters[root.index]?.span;
  return span;
}

/** From the way in to the use, as places a person can click through. */
function pathOf(use: UseEffect | DecideEffect, world: FactsWorld, checks: readonly Place[] = []): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const frame of use.trail) {
    const last = steps.at(-1);
    if (last && last.place.file === frame.place.file && last.place.start === frame.place.start) continue;
    steps.push({ place: frame.place, kind: steps.length === 0 ? 'entry' : 'call', text: textAt(world, frame.place) });
  }
  for (const place of use.kind === 'use' ? madeElsewhere(use) : []) steps.push({ place, kind: 'step', text: textAt(world, place) });
  for (const place of checks) steps.push({ place, kind: 'guard', text: textAt(world, place) });
  steps.push({ place: use.place, kind: 'sink', text: textAt(world, use.place) });
  return steps;
}

/** A way with the places where what is used at its end was taken. */
function withSources(path: readonly PathStep[], sources: readonly Place[], world: FactsWorld): readonly PathStep[] {
  const taken = new Map(sources.map(place => [`${place.file} ${place.start}`, place]));
  for (const { place } of path) taken.delete(`${place.file} ${place.start}`);
  return [...path.slice(0, -1), ...[...taken.values()].slice(0, 4).map((place): PathStep => ({ place, kind: 'source', text: textAt(world, place) })), ...path.slice(-1)];
}

/** Where the instances that a call is given were made, when that is not in the call itself: a command says what sending it does. */
function madeElsewhere({ place, arguments: given }: UseEffect): readonly Place[] {
  return given.slice(0, 2).flatMap(value => value.flatMap(({ atom }) => {
    if (atom.kind !== 'api' || atom.step !== 'new' || !atom.place) return [];
    const isInside = atom.place.file === place.file && atom.place.start >= place.start && atom.place.end <= place.end;
    return isInside ? [] : [atom.place];
  })).slice(0, 4);
}

function textAt(world: FactsWorld, place: Place): string {
  // The start of a file stands for its being loaded.
  if (place.end === 0) return place.file;
  const text = (world.live.texts.get(place.file) ?? '').slice(place.start, place.end);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
