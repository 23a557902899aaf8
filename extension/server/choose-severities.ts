import type { Finding } from '../../eslint-plugin/rule.js';

/** Gives findings the severities that a person set for the editor, by rule. A rule that is `off` has none; other values change nothing. */
export function chooseSeverities(findings: readonly Finding[], rules: Readonly<Record<string, unknown>>): readonly Finding[] {
  return findings.flatMap(finding => {
    const chosen = rules[finding.rule];
    if (chosen === 'off') return [];
    return chosen === 'warn' || chosen === 'error' ? [{ ...finding, severity: chosen }] : [finding];
  });
}
