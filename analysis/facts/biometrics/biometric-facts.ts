import type { EvidenceContext } from '../../consent/evidence.js';
import type { Place } from '../../ir/span.js';
import type { DecideEffect, UseEffect } from '../../summaries/summary.js';
import type { LabelContext } from '../../taint/label.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { ProjectContext } from '../context.js';
import type { LinkedProgram } from '../linked-program.js';
import type { AccessDecision, BenefitDecision, BiometricFacts, BiometricStore, BiometricUpload, BodyInducement, FaceDetection, KeptTemplate, MethodSet, PlaceRecognition, Reidentification } from '../facts.js';
import type { FactWorld } from '../fact-world.js';
import { provable, type StepsOf } from '../find-collections.js';
import type { KeptAnswers } from '../kept-answers.js';
import { placedFacts } from '../placed-facts.js';
import type { ProgramRun } from '../program-run.js';
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
  readonly program: LinkedProgram;
  readonly run: () => ProgramRun;
  readonly kept: KeptAnswers;
  readonly vocabulary: Vocabulary;
  readonly context: ProjectContext;
  /** What consent is proven with, when somebody asks. */
  evidence(): EvidenceContext;
  /** What the values of the run are asked about with. */
  asking(): { readonly evidence: EvidenceContext; readonly labels: LabelContext };
  /** What is at hand for the facts that are read off the code of a file. */
  worldOf(path: string): FactWorld;
  textAt(place: Place): string;
  readonly pathOf: StepsOf<UseEffect | DecideEffect>;
}

/** Finds what a program does by bodies, for all of its files when the first of them is asked. */
export function biometricFacts(world: BiometricWorld): (path: string) => BiometricFacts {
  const { program, vocabulary, context, kept } = world;
  const answer = <Found>(name: string, find: () => Found) => () => kept.of(name, find);
  const bodies = (): BodyContext => {
    const { held, nameOfRoot } = world.asking().evidence;
    return { models: program.models, vocabulary, held, nameOfRoot };
  };
  const shown = (effect: UseEffect | DecideEffect) => ({ path: world.pathOf(effect) });
  const proven = (effects: readonly (UseEffect | DecideEffect)[]) => provable(effects, world.evidence, world.pathOf);
  const uses = answer('uses for bodies', () => world.run().effects.filter(effect => effect.kind === 'use'));
  const decided = answer('decisions about bodies', () => world.run().effects.filter((effect): effect is DecideEffect => effect.kind === 'decide'));
  const enrolling = answer('uses that enrol', () => world.run().effects.filter((effect): effect is UseEffect | DecideEffect => effect.kind === 'use' || (effect.kind === 'decide' && effect.decision === 'enrolment')));

  const access = placedFacts(kept, 'access', () => findAccessDecisions(decided().filter(({ decision }) => decision === 'access'), program, bodies()).map(({ file, fact, effect }) => ({ file, fact: { ...fact, ...shown(effect) } })));
  const benefits = placedFacts(kept, 'benefits', () => findBenefits(decided(), program.files, bodies()).map(({ file, fact, effect }) => ({ file, fact: { ...fact, ...shown(effect) } })));
  const reidentifications = placedFacts(kept, 'reidentifications', () => findReidentifications(enrolling(), program, bodies()).map(({ file, fact, effect }) => ({ file, fact: { ...fact, ...shown(effect), ...proven([effect]) } })));
  const uploads = placedFacts(kept, 'biometric uploads', () => findBiometricUploads(uses(), { program, context, labels: world.asking().labels, bodies: bodies() }).map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, ...shown(same[0]!), ...proven(same) } })));
  const allStores = answer('places that keep bodies', () => findBiometricStores(uses(), { program, labels: world.asking().labels, bodies: bodies(), encryptedAtRest: context.encryptedAtRest, textAt: world.textAt }).map(({ file, fact, use }) => ({ file, fact: { ...fact, ...shown(use) } })));
  const stores = placedFacts(kept, 'biometric stores', allStores);
  const keptTemplates = placedFacts(kept, 'kept templates', () => findKeptTemplates(uses(), program, world.asking().labels).map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, ...shown(same[0]!), ...proven(same) } })));
  const detections = placedFacts(kept, 'detections', () => findDetections(uses(), program, bodies()).map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, ...shown(same[0]!), ...proven(same) } })));
  const places = placedFacts(kept, 'recognised places', () => findPlaceRecognitions(uses(), program, bodies()).map(({ file, fact, uses: same }) => ({ file, fact: { ...fact, ...proven(same) } })));
  const priced = placedFacts(kept, 'priced ways', () => pricedWays(decided(), bodies()).map(({ file, fact, effect }) => ({ file, fact: { ...fact, ...shown(effect) } })));
  // What is seen to be written to a table is reported there, and not at the column again.
  const isTableWritten = answer('whether a table is written', () => allStores().some(({ fact: { place } }) => place === 'database'));
  return path => {
    const surfaces = world.worldOf(path);
    const file = () => surfaces.files.get(path)!;
    const sets = answer(`method sets of ${path}`, () => methodSets(file(), surfaces));
    const columns = answer(`biometric columns of ${path}`, () => biometricColumns(file(), surfaces));
    const induced = answer(`inducements of ${path}`, () => inducementsIn(file(), surfaces, benefits(path), sets()));
    return {
      get access(): readonly AccessDecision[] {
        return access(path);
      },
      get benefits(): readonly BenefitDecision[] {
        return benefits(path);
      },
      get reidentifications(): readonly Reidentification[] {
        return reidentifications(path);
      },
      get uploads(): readonly BiometricUpload[] {
        return uploads(path);
      },
      get stores(): readonly BiometricStore[] {
        return [...stores(path), ...(isTableWritten() ? [] : columns())];
      },
      get keptTemplates(): readonly KeptTemplate[] {
        return keptTemplates(path);
      },
      get detections(): readonly FaceDetection[] {
        return detections(path);
      },
      get places(): readonly PlaceRecognition[] {
        return places(path);
      },
      get inducements(): readonly BodyInducement[] {
        return [...priced(path), ...induced()];
      },
      get methodSets(): readonly MethodSet[] {
        return sets();
      },
    };
  };
}
