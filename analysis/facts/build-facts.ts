import type { FileIr } from '../ir/file-ir.js';
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
import { findConsentChecks, type Guarded } from './checks/find-checks.js';
import { consentControls } from './consent-controls.js';
import type { ProjectContext } from './context.js';
import type { LinkedProgram } from './linked-program.js';
import type { LiveProject } from './live-project.js';
import type { BareConsent, Collection, ConsentCheck, ConsentGrant, DataStore, Decision, Disclosure, FileFacts, ImpliedGrant, LocationReading, MarketingMessage, PathStep, PermissionAsked, PermissionBundle, Personalisation, ProjectGuard, RefusalBranch, RepeatedQuestion, Response, Setting } from './facts.js';
import { heldIn } from './held-in.js';
import { keptChoices } from './kept-choices.js';
import { putIntoStores } from './put-into-stores.js';
import { keptNames } from './kept-names.js';
import { collectingIn, groupCollections, reachesOf, toCollection } from './find-collections.js';
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
import { findProjectGuards } from './project-guards.js';
import type { ProgramRun } from './run-program.js';
import { typeOfPlace } from './type-of-place.js';
import { sensitivityOf } from './sensitivity.js';
import { readPurposeNotes, type PurposeNotes } from './purpose-notes.js';

export interface FactsWorld {
  readonly live: LiveProject;
  readonly program: LinkedProgram;
  readonly run: ProgramRun;
  readonly vocabulary: Vocabulary;
  readonly context: ProjectContext;
  readonly texts: ReadonlyMap<string, string>;
}

/** Finds out what was seen in a part of a file, for whoever asks why nothing is reported there. */
export function inspectFile(world: FactsWorld, path: string, span: Span): Inspection | undefined {
  const file = world.program.files.get(path);
  return file && inspectSpan({ program: world.program, run: world.run, vocabulary: world.vocabulary, labels: contextsOf(world).labels, textAt: place => textAt(world, place) }, file, span);
}

/** What an operation is given, with what the calls were that it is chained to: `detect(video).withDescriptor()`. */
function lookedAt({ api, arguments: args }: UseEffect): readonly Value[] {
  const given = [...args];
  for (let step: Atom | undefined = api.parent; step?.kind === 'api'; step = step.parent) if (step.step === 'call' && step.arguments) given.push(...step.arguments);
  return given;
}

/** Puts what a program was seen to do into what rules may ask, file by file. */
export function buildFacts(world: FactsWorld): Map<string, FileFacts> {
  const { program, run } = world;
  const { evidence: plain, labels } = contextsOf(world);
  const uses = run.effects.filter(effect => effect.kind === 'use');
  const evidence: EvidenceContext = { ...plain, kept: keptChoices(uses, program, () => evidence) };
  const stepsOf = (use: UseEffect): readonly PathStep[] => pathOf(use, world);

  const collecting = uses.flatMap(use => collectingIn(use, program.models, evidence.held));
  const sinkUses = uses.flatMap(use => sinksOf(use, program.models).filter(sink => !sink.inApp && sink.kind !== 'response').map(sink => ({ use, kind: sink.kind, given: [sink.carriedOf(use.arguments)] })));
  const biometric = collecting.filter(one => one.entry.kind === 'biometric').map(one => ({ use: one.use, kind: 'biometric' as const, given: lookedAt(one.use) }));
  const picturesIn = pictureNamer(uses, { models: program.models, vocabulary: world.vocabulary, held: evidence.held, nameOfRoot: evidence.nameOfRoot });
  const collections = new Map<string, Collection[]>();
  const guarded: Guarded[] = [];
  const cameras = new Map<string, Place[]>();
  const groups = groupCollections(collecting, program).map(group => {
    const reaches = group.entry.kind === 'device' || group.entry.kind === 'tracking' ? reachesOf(group, [...sinkUses, ...biometric], picturesIn) : [];
    for (const { kind, place } of reaches) if (kind === 'biometric') push(cameras, `${place.file} ${place.start}`, group.place);
    return { group, reaches };
  });
  for (const { group, reaches } of groups) {
    // What gives a body operation its pictures is told there, on the way to it.
    const sources = group.entry.kind === 'biometric' ? group.uses.flatMap(({ place }) => cameras.get(`${place.file} ${place.start}`) ?? []) : [];
    const collection = toCollection(group, reaches, evidence, sources.length === 0 ? stepsOf : use => withSources(stepsOf(use), sources, world));
    push(collections, group.place.file, collection);
    guarded.push({ collection, uses: group.uses });
  }
  const disclosures = new Map<string, Disclosure[]>();
  const runs = new FlowsOfRuns(program, run, labels, uses);
  for (const disclosure of findDisclosures(uses, { program, context: world.context, labels, evidence, stepsOf, textAt: place => textAt(world, place), runs })) push(disclosures, disclosure.file, disclosure.fact);
  const decisions = new Map<string, Decision[]>();
  for (const decision of findDecisions(run.effects.filter((effect): effect is DecideEffect => effect.kind === 'decide' && effect.decision === 'price'), { program, vocabulary: world.vocabulary, labels, textAt: place => textAt(world, place) })) push(decisions, decision.file, decision.fact);

  const bodies = biometricFacts({ program, run, vocabulary: world.vocabulary, context: world.context, worldOf: path => world.live.worldOf(path, world.vocabulary, world.context), evidence, labels, textAt: place => textAt(world, place), pathOf: effect => pathOf(effect, world) });

  const messages = new Map<string, MarketingMessage[]>();
  for (const message of findMarketingMessages(uses, { program, vocabulary: world.vocabulary, evidence, texts: world.texts, stepsOf })) push(messages, message.file, message.fact);

  const permissionWorld = { program, vocabulary: world.vocabulary, evidence, texts: world.texts, stepsOf };
  const permissionBundles = new Map<string, PermissionBundle[]>();
  for (const one of findPermissionBundles(uses, collecting, permissionWorld)) push(permissionBundles, one.file, one.fact);
  const permissionsAtStart = new Map<string, PermissionAsked[]>();
  for (const one of findPermissionsAtStart(uses, collecting, permissionWorld)) push(permissionsAtStart, one.file, one.fact);
  const locationReadings = new Map<string, LocationReading[]>();
  const personalisations = new Map<string, Personalisation[]>();
  for (const one of findPersonalisations(uses, permissionWorld)) push(personalisations, one.file, one.fact);
  for (const one of findLocationReadings(uses, permissionWorld)) push(locationReadings, one.file, one.fact);
  const settings = new Map<string, Setting[]>();
  for (const setting of findSettings(uses, program, world.context, world.vocabulary)) push(settings, setting.file, setting.fact);

  let known: readonly ProjectGuard[] | undefined;
  const guards = () => (known ??= findProjectGuards(program, program.types, run.heap, evidence));
  const { kept } = world.live;
  const wholeProject = world.live.worldOf('', world.vocabulary, world.context);
  const refusals = () => kept.of('refusals of all', () => findRefusals(wholeProject));
  let behind: Map<string, Disclosure[]> | undefined;
  const heldBack = () => {
    if (!behind) {
      behind = new Map();
      for (const one of findDisclosures(uses, { program, context: world.context, labels, evidence, stepsOf, textAt: place => textAt(world, place), runs }, true)) push(behind, one.file, one.fact);
    }
    return behind;
  };
  const lastingGrants = () => kept.of('lasting grants', () => grantsWithoutWayBack(wholeProject));
  const bare = () => kept.of('bare consents', () => bareConsents(wholeProject));
  const repeatedQuestions = () => kept.of('repeated questions', () => findRepeatedQuestions(wholeProject));
  let stored: ReadonlyMap<string, readonly DataStore[]> | undefined;
  const stores = () => (stored ??= dataStores(wholeProject, [...facts.values()]));
  let answered: ReadonlyMap<string, readonly Response[]> | undefined;
  const responses = () => (answered ??= findResponses(uses, run.answers, { program, world: wholeProject, labels, facts, stepsOf, textAt: place => textAt(world, place) }));
  const impliedGrants = () => kept.of('implied grants of all', () => findImpliedGrants(wholeProject));
  let inVain: ReadonlyMap<string, readonly ConsentCheck[]> | undefined;
  const checks = () => (inVain ??= findConsentChecks({ program, run, evidence, texts: world.texts }, guarded));
  const facts = new Map<string, FileFacts>();
  for (const file of program.files.values()) {
    facts.set(file.path, fileFacts(file, world, {
      collections: sorted(collections.get(file.path)), disclosures: sorted(disclosures.get(file.path)), decisions: sorted(decisions.get(file.path)), settings: sorted(settings.get(file.path)),
      biometrics: bodies(file),
      messages: sorted(messages.get(file.path)),
      permissionBundles: sorted(permissionBundles.get(file.path)), permissionsAtStart: sorted(permissionsAtStart.get(file.path)), locationReadings: sorted(locationReadings.get(file.path)),
      personalisations: sorted(personalisations.get(file.path)),
    }, { guards, heldBack, checks, refusals, impliedGrants, lastingGrants, bareConsents: bare, repeatedQuestions, stores, responses }));
  }
  return facts;
}

/** What is found for the whole project the first time a rule asks. */
interface LaterFacts {
  readonly guards: () => readonly ProjectGuard[];
  readonly heldBack: () => ReadonlyMap<string, readonly Disclosure[]>;
  readonly checks: () => ReadonlyMap<string, readonly ConsentCheck[]>;
  readonly refusals: () => ReadonlyMap<string, readonly RefusalBranch[]>;
  readonly impliedGrants: () => ReadonlyMap<string, readonly ImpliedGrant[]>;
  readonly lastingGrants: () => ReadonlyMap<string, readonly ConsentGrant[]>;
  readonly bareConsents: () => ReadonlyMap<string, readonly BareConsent[]>;
  readonly repeatedQuestions: () => ReadonlyMap<string, readonly RepeatedQuestion[]>;
  readonly stores: () => ReadonlyMap<string, readonly DataStore[]>;
  readonly responses: () => ReadonlyMap<string, readonly Response[]>;
}

function fileFacts(file: FileIr, world: FactsWorld, found: Pick<FileFacts, 'collections' | 'disclosures' | 'decisions' | 'settings' | 'biometrics' | 'messages' | 'permissionBundles' | 'permissionsAtStart' | 'locationReadings' | 'personalisations'>, later: LaterFacts): FileFacts {
  const { vocabulary, context } = world;
  const text = world.texts.get(file.path) ?? '';
  const { kept, files } = world.live;
  const surfaces = world.live.worldOf(file.path, vocabulary, context);
  let notes: PurposeNotes | undefined;
  return {
    path: file.path, text, context: world.context, ...found,
    get fields() {
      return collectedFields(file, surfaces);
    },
    get controls() {
      return kept.of(`controls of ${file.path}`, () => consentControls(files.get(file.path)!, surfaces));
    },
    get heldBack() {
      return sorted(later.heldBack().get(file.path)?.slice());
    },
    get checks() {
      return later.checks().get(file.path) ?? [];
    },
    get refusals() {
      return later.refusals().get(file.path) ?? [];
    },
    get impliedGrants() {
      return later.impliedGrants().get(file.path) ?? [];
    },
    get missingRefusals() {
      return kept.of(`missing refusals of ${file.path}`, () => missingRefusals(files.get(file.path)!, surfaces));
    },
    get lastingGrants() {
      return later.lastingGrants().get(file.path) ?? [];
    },
    get bareConsents() {
      return later.bareConsents().get(file.path) ?? [];
    },
    get repeatedQuestions() {
      return later.repeatedQuestions().get(file.path) ?? [];
    },
    get stores() {
      return later.stores().get(file.path) ?? [];
    },
    get responses() {
      return later.responses().get(file.path) ?? [];
    },
    missingGuards: world.program.missingGuards,
    get guards() {
      return later.guards();
    },
    noteAt(span) {
      return (notes ??= readPurposeNotes(file.path, text)).at(span);
    },
    sensitivityOf: category => sensitivityOf(vocabulary, context, category),
    answersFor: (word, { purposes, category }) => [...purposes, category].some(need => purposeCovers(vocabulary, word, need)),
    describe(key, locale) {
      const name = vocabulary.categories.get(key)?.names ?? vocabulary.permissions.groups.get(key)?.names ?? vocabulary.purposes.get(key)?.names;
      return name?.[locale] ?? key;
    },
  };
}

/** What values are asked about with. What was learnt with it stays as long as the run does; `world` moves on. */
interface Contexts {
  world: FactsWorld;
  readonly evidence: EvidenceContext;
  readonly labels: LabelContext;
}

function contextsOf(world: FactsWorld): Contexts {
  let known = contexts.get(world.run);
  if (!known) {
    const made: Contexts = { world, evidence: evidenceContext(world, () => made.world), labels: labelContext(world, () => made.world) };
    contexts.set(world.run, (known = made));
  }
  known.world = world;
  return known;
}

const contexts = new WeakMap<ProgramRun, Contexts>();

function evidenceContext({ program, run, vocabulary, context }: FactsWorld, now: () => FactsWorld): EvidenceContext {
  return {
    vocabulary,
    declared: context.consentGuards,
    held: heldIn(run.heap),
    nameOfRoot: atom => nameOfRoot(now().program, atom),
    putInto: putIntoStores(run.heap),
    nameOfClass: ({ file, index }) => now().program.files.get(file)?.classes[index]?.name,
    nameOfKept: keptNames(program.files.values(), run.heap, (file, index) => program.keyOf(file, index)),
  };
}

function nameOfRoot(program: LinkedProgram, atom: Extract<Atom, { kind: 'place' }>): string | undefined {
  const { root } = atom;
  if (root.kind === 'argument') return root.index < 0 ? undefined : program.files.get(root.function.file)?.functions[root.function.index]?.parameters[root.index]?.name;
  if (root.kind === 'frame') return program.files.get(root.function.file)?.functions[root.function.index]?.variables[Number(atom.path[0]?.slice(1))]?.name;
  return undefined;
}

function labelContext({ run, vocabulary, program: { models } }: FactsWorld, now: () => FactsWorld): LabelContext {
  return {
    vocabulary,
    held: heldIn(run.heap),
    fieldsOf: object => run.heap.fieldsOf(object),
    fieldsOfType: (type, file) => fieldsOfType(now().program.types, { file, type }, [], 3),
    fieldsOfPlace(atom) {
      const { program } = now();
      const type = typeOfPlace(program, atom);
      return type ? fieldsOfType(program.types, type, [], 3) : [];
    },
    typeOfOutside(atom) {
      const { program } = now();
      const type = program.typeOfOutside(atom);
      if (!type) return undefined;
      const owner = atom.kind === 'api' && atom.step === 'member' && atom.parent?.kind === 'api' ? atom.parent : atom.kind === 'derived' && atom.operator === '.' ? atom.parts[0]?.[0]?.atom : undefined;
      const around = owner?.kind === 'api' || owner?.kind === 'derived' ? program.typeOfOutside(owner) : undefined;
      return {
        ...(type.type.kind === 'name' && { name: type.type.name }),
        ...(around?.type.kind === 'name' && { ownerType: around.type.name }),
        fields: fieldsOfType(program.types, type, [], 3),
      };
    },
    hasBarrierGuards: models.models.some(model => model.barriers.some(({ guards }) => guards !== undefined)),
    sourceParameters: new Map(models.parameters.map(entry => [entry.name, entry.category])),
    namesOf(atom) {
      const { program } = now();
      const name = nameOfRoot(program, atom);
      const path = atom.path.filter(step => !/^v\d+$|^%/.test(step));
      const names = [...(name !== undefined ? [name] : []), ...path];
      const declared = path.length > 0 ? typeOfPlace(program, { ...atom, path: atom.path.slice(0, -1) }) : typeOfPlace(program, atom);
      const ownerType = declared?.type.kind === 'name' ? declared.type.name : undefined;
      const own = path.length > 0 ? typeOfPlace(program, atom) : declared;
      const declaredType = own?.type.kind === 'name' ? own.type.name : undefined;
      const place = placeOfRoot(program, atom);
      return { names, ...(ownerType && { ownerType }), ...(declaredType && { declaredType }), ...(place && { place }) };
    },
  };
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
function pathOf(use: UseEffect | DecideEffect, world: FactsWorld): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const frame of use.trail) {
    const last = steps.at(-1);
    if (last && last.place.file === frame.place.file && last.place.start === frame.place.start) continue;
    steps.push({ place: frame.place, kind: steps.length === 0 ? 'entry' : 'call', text: textAt(world, frame.place) });
  }
  for (const place of use.kind === 'use' ? madeElsewhere(use) : []) steps.push({ place, kind: 'step', text: textAt(world, place) });
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
  const text = (world.texts.get(place.file) ?? '').slice(place.start, place.end);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function sorted<Item extends { readonly span: Span }>(items: Item[] | undefined): Item[] {
  return (items ?? []).sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}
