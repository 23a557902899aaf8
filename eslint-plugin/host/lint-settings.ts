import type { Locale } from '../rule.js';

/** What a configuration says under `settings.privacyLint`. */
export interface LintSettings {
  readonly locale: Locale;
  /** Where the project starts, absolute or relative to ESLint's working folder; without it the nearest folder with a policy, a manifest or `.git`. */
  readonly root?: string;
  /** A policy file to use instead of what the folders hold; absolute or relative to ESLint's working folder. */
  readonly config?: string;
  /** Whether packs that are not as `privacy.lock` has them keep it from running; else Node warns of them once. */
  readonly frozenLock: boolean;
  /** Presets added to the policy. */
  readonly presets: readonly string[];
}

/** Reads the settings. What is not as it should be is as if it were not there: ESLint has no schema for settings. */
export function readLintSettings(settings: Readonly<Record<string, unknown>>): LintSettings {
  const given = settings['privacyLint'];
  if (typeof given !== 'object' || given === null) return { locale: 'en', presets: [], frozenLock: false };
  const { locale, root, config, presets, frozenLock } = given as Readonly<Record<string, unknown>>;
  return {
    locale: locale === 'zh-cn' ? 'zh-cn' : 'en',
    ...(typeof root === 'string' ? { root } : {}),
    ...(typeof config === 'string' ? { config } : {}),
    frozenLock: frozenLock === true,
    presets: Array.isArray(presets) ? presets.filter(name => typeof name === 'string') : [],
  };
}
