import type { ESLint, Linter } from 'eslint';
import { presets } from '../../policy/presets.js';
import type { PrivacyRule, Severity } from '../rule.js';

/** The files that ESLint's default parser or a parser of the project's choice gives us. */
const files = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue}'];

export type ConfigName = 'recommended' | 'strict' | 'all' | 'cn' | 'eu' | 'us';

/**
 * Makes one flat config of each preset. The severities are ESLint's to show; whether a rule speaks, and with which options, is also the
 * policy's. `cn`, `eu` and `us` bring their law along.
 */
export function createConfigs(plugin: ESLint.Plugin, rules: readonly PrivacyRule[]): Readonly<Record<ConfigName, Linter.Config[]>> {
  const config = (name: ConfigName): Linter.Config[] => {
    const severities: Readonly<Record<string, unknown>> = presets[`privacy:${name}`].rules ?? {};
    return [
      {
        name: `privacy/${name}`,
        files,
        plugins: { privacy: plugin },
        settings: name === 'recommended' ? {} : { privacyLint: { presets: [name] } },
        rules: {
          ...Object.fromEntries(rules.map(rule => [`privacy/${rule.name}`, severityIn(severities, rule)])),
          'privacy/directive': 'warn',
          'privacy/flow': 'error',
        },
      },
    ];
  };
  return { recommended: config('recommended'), strict: config('strict'), all: config('all'), cn: config('cn'), eu: config('eu'), us: config('us') };
}

function severityIn(severities: Readonly<Record<string, unknown>>, { name, meta }: PrivacyRule): Severity {
  const severity = severities[name];
  return severity === 'off' || severity === 'warn' || severity === 'error' ? severity : meta.docs.recommended;
}
