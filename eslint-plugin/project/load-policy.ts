import { defaultContext, type AnalysisInput } from '../../analysis/index.js';
import { rules } from '../rules/index.js';
import type { RuleSettings } from '../run-rules.js';
import type { LocalText } from '../rule.js';
import type { Notice } from './notice.js';
import type { ProjectOnDisk } from './read-project.js';

export interface PolicyOptions {
  /** Absolute; read instead of what the project's folders hold. */
  readonly configFile?: string;
  /** Absolute; policy files above this folder do not hold. Without it they are looked for up to the disk's root. */
  readonly boundary?: string;
  /** Added to what each policy extends. */
  readonly presets?: readonly string[];
}

/** Something wrong in a policy file, a pack or a model, where it stands. */
export interface PolicyProblem {
  /** Relative to the root where it lies inside, else absolute. */
  readonly file: string;
  /** From 1; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly text: LocalText;
}

/** A policy, ready for the engine and the rules, and the files it holds for. */
export interface GoverningPolicy {
  /** Absent where no file was found. */
  readonly file?: string;
  readonly input: Omit<AnalysisInput, 'layout'>;
  readonly settings: RuleSettings;
  governs(path: string): boolean;
  /** Whether the policy leaves a file's findings out. */
  ignores(path: string): boolean;
}

export interface LoadedPolicies {
  /** Deepest folder first; at least one, unless there are problems. */
  readonly policies: readonly GoverningPolicy[];
  readonly problems: readonly PolicyProblem[];
  readonly notices: readonly Notice[];
  /** Absolute paths of all files that were read. */
  readonly sources: readonly string[];
}

export function loadPolicies(_disk: ProjectOnDisk, _options: PolicyOptions): LoadedPolicies {
  return {
    policies: [
      {
        input: { context: defaultContext, models: [], vocabulary: { categories: new Map(), purposes: new Map() } as never },
        settings: { rules: new Map(rules.map(rule => [rule.name, { severity: 'error', options: {} }])), leastConfidence: 'medium' },
        governs: () => true,
        ignores: () => false,
      },
    ],
    problems: [],
    notices: [],
    sources: [],
  };
}
