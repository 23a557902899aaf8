/** The section of the editor's settings that is ours. */
export const settingsSection = 'privacyLint';

/** What a person can set in the editor. */
export interface Settings {
  readonly enable: boolean;
  /** The language of findings; `auto` is the editor's. */
  readonly locale: 'auto' | 'en' | 'zh-cn';
  /** A preset that is added to the policy's `extends`; empty for none. */
  readonly preset: string;
  /** `off`, `warn` or `error` by rule. They win over the policy for the findings it asks for. */
  readonly rules: Readonly<Record<string, unknown>>;
}

export const defaultSettings: Settings = { enable: true, locale: 'auto', preset: '', rules: {} };

/** Reads what an editor answers for our section. A value of another kind than expected counts as not set. */
export function readSettings(answer: unknown): Settings {
  const { enable, locale, preset, rules } = isRecord(answer) ? answer : {};
  return {
    enable: typeof enable === 'boolean' ? enable : defaultSettings.enable,
    locale: locale === 'en' || locale === 'zh-cn' ? locale : defaultSettings.locale,
    preset: typeof preset === 'string' ? preset.trim() : defaultSettings.preset,
    rules: isRecord(rules) ? rules : defaultSettings.rules,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
