import type { ESLint, Linter } from 'eslint';
import { createConfigs, type ConfigName } from './configs/create-configs.js';
import { flowFindings } from './host/lint-project.js';
import { toEslintRule, toEslintRuleFor } from './host/to-eslint-rule.js';
import manifest from './package.json' with { type: 'json' };
import type { PrivacyRule } from './rule.js';
import { directiveRule } from './run-rules.js';

export type PrivacyPlugin = ESLint.Plugin & { readonly configs: Readonly<Record<ConfigName, Linter.Config[]>> };

/** Makes the ESLint plugin of a list of rules. */
export function createPlugin(rules: readonly PrivacyRule[]): PrivacyPlugin {
  const plugin: ESLint.Plugin = {
    meta: { name: 'eslint-plugin-privacy', namespace: 'privacy', version: manifest.version },
    rules: {
      ...Object.fromEntries(rules.map(rule => [rule.name, toEslintRule(rule, rules)])),
      directive: toEslintRuleFor(directiveRule, 'Require directives that suppress findings to name a rule, give a reason and be used', rules),
      flow: toEslintRuleFor(flowFindings, "Disallow the flows that the project's policy forbids", rules),
    },
  };
  return Object.assign(plugin, { configs: createConfigs(plugin, rules) });
}
