import type { ConsentGap, MetCheck } from '../consent/prove-consent.js';
import type { Place } from '../ir/span.js';
import type { ConsentLevel, Trigger } from '../summaries/model.js';

export type Confidence = 'high' | 'medium' | 'low';

/** A place a person can click through on the way from where something starts to where it is reported. */
export interface PathStep {
  readonly place: Place;
  readonly kind: 'entry' | 'source' | 'call' | 'step' | 'guard' | 'sink';
  /** What is there: the call, the datum held, the condition; as the source writes it, at most 80 characters. */
  readonly text: string;
}

/** What consent a rule asks for. */
export interface ConsentNeed {
  readonly category: string;
  /** Any of these will do; empty: a purpose or category that covers `category`. */
  readonly purposes: readonly string[];
  readonly level: ConsentLevel;
}

/** The answer to a `ConsentNeed` on the worst path. */
export type ConsentProof =
  | { readonly proven: true; readonly level: ConsentLevel; readonly confidence: Confidence }
  | {
      readonly proven: false;
      readonly gap: ConsentGap;
      /** The best level found on that path; absent if none. */
      readonly found?: ConsentLevel;
      /** From the entry point to the call. */
      readonly path: readonly PathStep[];
      readonly trigger: Trigger;
      readonly confidence: Confidence;
    };

/** One way that leads to a use, with the checks of consent on it. */
export interface ConsentWay {
  /** From the entry point to the call. */
  readonly path: readonly PathStep[];
  readonly trigger: Trigger;
  /** The best level that is proven on it; absent if none. */
  readonly level?: ConsentLevel;
  readonly isEnough: boolean;
  /** Everything on it that speaks of consent; each once. */
  readonly checks: readonly MetCheck[];
}

/** Something before which consent may be asked for. */
export interface Provable {
  /** Whether each path here is preceded by the consent asked for; the worst path answers. */
  prove(need: ConsentNeed): ConsentProof;
  /** The same for each path, with what was met on it: for whoever asks why. */
  ways(need: ConsentNeed): readonly ConsentWay[];
}
