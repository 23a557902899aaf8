import type { EvidenceContext } from '../../consent/evidence.js';
import type { FileIr } from '../../ir/file-ir.js';
import type { Place } from '../../ir/span.js';
import type { DecideEffect, UseEffect } from '../../summaries/summary.js';
import type { LabelContext } from '../../taint/label.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { ProjectContext } from '../context.js';
import type { LinkedProgram } from '../linked-program.js';
import type { AccessDecision, BenefitDecision, BiometricFacts, BiometricStore, BiometricUpload, BodyInducement, FaceDetection, KeptTemplate, MethodSet, PathStep, PlaceRecognition, Reidentification } from '../facts.js';
import type { FactWorld } from '../fact-world.js';
import { provable } from '../find-collections.js';
import type { ProgramRun } from '../run-program.js';
import { findAccessDecisions } from './access-decisions.js';
import { biometricColumns, findBiometricStores } from './biometric-stores.js';
import { findBiometricUploads } from './biometric-uploads.js';
import { findBenefits } from './benefits.js';
import { findDetections } from './detections.js';
import type { BodyContext } from './body-tests.js';
import { inducementsIn, pricedWays } from './inducements.js';
import { findPlaceRecognitions } from './place-recognitions.js';
import { findReidentifications } from './reidentifications.js';
import { findKeptTemplates } from './kept-templates.js';
import { methodSets } from './method-sets.js';

/** What the facts of bodies are read from. */
export interface BiometricWorld {
  readonly evidence: EvidenceContext;
  readonly labels: LabelContext;
  readonly program: LinkedProgram;
  readonly run: ProgramRun;
  readonly vocabulary: Vocabulary;
  readonly context: ProjectContext;
  /** What is at hand for the facts that are read off the code of a file. */
  worldOf(path: string): FactWorld;
  textAt(place: Place): string;
  pathOf(effect: UseEffect | DecideEffect): readonly PathStep[];
}

/** Finds what a program does by bodies, once for all of its files, when the first of them is asked. */
export function biometricFacts(world: BiometricWorld): (file: FileIr) => BiometricFacts {
  const { program, run, vocabulary, context } = world;
  const bodies: BodyContext = { models: program.models, vocabulary, held: world.evidence.held, nameOfRoot: world.evidence.nameOfRoot };
  const access = once(() => byFile(findAccessDecisions(run.effects.filter((effect): effect is DecideEffect => effect.kind === 'decide' && effect.decision === 'access'), program, bodies)
    .map(({ file, fact, effect }) => ({ file, fact: { ...fact, path: world.pathOf(effect) } }))));
  const benefits = once(() => byFile(findBenefits(run.effects.filter((effect): effect is DecideEffect => effect.kind === 'decide'), program.files, bodies)
    .map(({ file, fact, effect }) => ({ file, fact: { ...fact, path: world.pathOf(effect) } }))));
  const reidentifications = once(() => byFile(findReidentifications(run.effects.filter((effect): effect is UseEffect | DecideEffect => effect.kind === 'use' || (effect.kind === 'decide' && effect.decision === 'enrolment')), program, bodies)
    .map(({ file, fact, effect }) => ({ file, fact: { ...fact, path: world.pathOf(effect), ...provable([effect], world.evidence, one => world.pathOf(one)) } }))));
  const uploads = once(() => byFile(findBiometricUploads(run.effects.filter(effect => effect.kind === 'use'), { program, context, labels: world.labels, bodies })
    .map(({ file, fact, uses }) => ({ file, fact: { ...fact, path: world.pathOf(uses[0]!), ...provable(uses, world.evidence, one => world.pathOf(one)) } }))));
  const stores = once(() => byFile(findBiometricStores(run.effects.filter(effect => effect.kind === 'use'), { program, labels: world.labels, bodies, encryptedAtRest: context.encryptedAtRest, textAt: world.textAt })
    .map(({ file, fact, use }) => ({ file, fact: { ...fact, path: world.pathOf(use) } }))));
  const keptTemplates = once(() => byFile(findKeptTemplates(uses(), program, world.labels)
    .map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, path: world.pathOf(same[0]!), ...provable(same, world.evidence, one => world.pathOf(one)) } }))));
  const detections = once(() => byFile(findDetections(uses(), program, bodies)
    .map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, path: world.pathOf(same[0]!), ...provable(same, world.evidence, one => world.pathOf(one)) } }))));
  const uses = once(() => run.effects.filter(effect => effect.kind === 'use'));
  const places = once(() => byFile(findPlaceRecognitions(uses(), program, bodies)
    .map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, ...provable(same, world.evidence, one => world.pathOf(one)) } }))));
  const priced = once(() => byFile(pricedWays(run.effects.filter((effect): effect is DecideEffect => effect.kind === 'decide'), bodies).map(({ file, fact, effect }) => ({ file, fact: { ...fact, path: world.pathOf(effect) } }))));
  // What is seen to be written to a table is reported there, and not at the column again.
  const isTableWritten = once(() => [...stores().values()].some(list => list.some(({ place }) => place === 'database')));
  return file => {
    const surfaces = world.worldOf(file.path);
    const sets = (): readonly MethodSet[] => surfaces.kept.of(`method sets of ${file.path}`, () => methodSets(surfaces.files.get(file.path)!, surfaces));
    return {
      get access(): readonly AccessDecision[] {
        return access().get(file.path) ?? [];
      },
      get benefits(): readonly BenefitDecision[] {
        return benefits().get(file.path) ?? [];
      },
      get reidentifications(): readonly Reidentification[] {
        return reidentifications().get(file.path) ?? [];
      },
      get uploads(): readonly BiometricUpload[] {
        return uploads().get(file.path) ?? [];
      },
      get stores(): readonly BiometricStore[] {
        return [...(stores().get(file.path) ?? []), ...(isTableWritten() ? [] : biometricColumns(file, surfaces))];
      },
      get keptTemplates(): readonly KeptTemplate[] {
        return keptTemplates().get(file.path) ?? [];
      },
      get detections(): readonly FaceDetection[] {
        return detections().get(file.path) ?? [];
      },
      get places(): readonly PlaceRecognition[] {
        return places().get(file.path) ?? [];
      },
      get inducements(): readonly BodyInducement[] {
        return [...(priced().get(file.path) ?? []), ...inducementsIn(file, surfaces, benefits().get(file.path) ?? [], sets())];
      },
      get methodSets() {
        return sets();
      },
    };
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/** Facts by the file they stand in, sorted by position. */
function byFile<Fact extends { readonly span: { readonly start: number; readonly end: number } }>(found: readonly { readonly file: string; readonly fact: Fact }[]): ReadonlyMap<string, readonly Fact[]> {
  const lists = new Map<string, Fact[]>();
  for (const { file, fact } of found) {
    const list = lists.get(file);
    if (list) list.push(fact);
    else lists.set(file, [fact]);
  }
  for (const list of lists.values()) list.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  return lists;
}
