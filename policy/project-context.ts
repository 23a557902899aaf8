import { defaultContext, type Attestation, type DeclaredGuard, type ProjectContext } from '../analysis/index.js';
import { matchesPattern } from './category-pattern.js';
import type { Policy, Severity } from './policy-schema.js';

/**
 * Turns a policy into what the engine and the rules read of it. What it leaves out is as in a project without a policy: a consumer app in `cn` and `eu`.
 * `declared` is false where no file was found and the policy is of presets alone. Patterns of categories become the groups or, of `categories`, the
 * categories that they stand for.
 */
export function toProjectContext(policy: Policy, declared = true, categories: ReadonlySet<string> = new Set()): ProjectContext {
  const expand = (pattern: string) => expandPattern(pattern, categories);
  return {
    declared,
    jurisdictions: policy.jurisdictions ?? defaultContext.jurisdictions,
    appTypes: policy.appTypes ?? [],
    audience: policy.audience ?? defaultContext.audience,
    deployment: policy.deployment ?? defaultContext.deployment,
    features: (policy.features ?? []).map(({ id, paths = [], purposes = [], necessary = [], basic = false }) => ({ id, paths, purposes, necessary: necessary.flatMap(expand), basic })),
    data: (policy.data ?? []).flatMap(({ category: pattern, purposes = [], recipients = [], ...entry }) => expand(pattern).map(category => ({ ...entry, category, purposes, recipients }))),
    hasInventory: policy.data !== undefined,
    recipients: (policy.recipients ?? []).map(({ name, role, region, modules = [], hosts = [], categories: received = [], contract }) => ({
      name, role, ...(region !== undefined && { region }), modules, hosts, categories: received.flatMap(expand), ...(contract !== undefined && { contract }),
    })),
    consentGuards: (policy.consent?.guards ?? []).map(toDeclaredGuard),
    autoBlocking: policy.consent?.autoBlocking ?? false,
    encryptedAtRest: policy.attestations?.encryptedAtRest !== undefined && policy.attestations.encryptedAtRest !== false,
    signage: policy.attestations?.signage !== undefined && policy.attestations.signage !== null,
    alternatives: (policy.attestations?.alternatives ?? []).map(alternative => (typeof alternative === 'string' ? alternative : alternative.name)),
    attestations: attestationsOf(policy.attestations ?? {}),
  };
}

/** `user.contact.*` is the group `user.contact`; a star elsewhere stands for all categories that fit. */
function expandPattern(pattern: string, categories: ReadonlySet<string>): readonly string[] {
  if (!pattern.includes('*')) return [pattern];
  const group = pattern.endsWith('.*') ? pattern.slice(0, -2) : undefined;
  if (group !== undefined && group !== '' && !group.includes('*')) return [group];
  const fitting = [...categories].filter(category => matchesPattern(pattern, category));
  return fitting.length > 0 ? fitting : [pattern];
}

function attestationsOf({ signage, impactAssessment, alternatives = [], encryptedAtRest }: NonNullable<Policy['attestations']>): readonly Attestation[] {
  return [
    ...(signage ? [{ about: 'signage', evidence: signage } as const] : []),
    ...(impactAssessment ? [{ about: 'impactAssessment', evidence: impactAssessment } as const] : []),
    ...alternatives.map((alternative): Attestation => {
      if (typeof alternative === 'string') return { about: 'alternative', name: alternative };
      const { name, ...evidence } = alternative;
      return { about: 'alternative', name, evidence };
    }),
    ...(encryptedAtRest ? [{ about: 'encryptedAtRest', ...(encryptedAtRest !== true && { evidence: encryptedAtRest }) } as const] : []),
  ];
}

type Guard = NonNullable<NonNullable<Policy['consent']>['guards']>[number];

function toDeclaredGuard({ purpose, ...guard }: Guard): DeclaredGuard {
  if (typeof purpose === 'string') return { ...guard, purpose };
  if (purpose?.argument !== undefined) return { ...guard, purpose: { argument: purpose.argument } };
  if (purpose?.prop !== undefined) return { ...guard, purpose: { prop: purpose.prop } };
  return guard;
}

/** How findings of a rule count. A rule that the policy does not name is off; a flow has the severity it declares unless `rules` sets another. */
export function severityOf(policy: Policy, rule: string): Severity {
  const setting = policy.rules?.[rule];
  if (setting === undefined) return policy.flows?.find(flow => flow.id === rule)?.severity ?? 'off';
  return typeof setting === 'string' ? setting : setting[0];
}

/** The options that the policy gives a rule; empty where it gives none. The rule's own defaults are the host's to add. */
export function optionsOf(policy: Policy, rule: string): Readonly<Record<string, unknown>> {
  const setting = policy.rules?.[rule];
  return typeof setting === 'object' ? (setting[1] ?? {}) : {};
}

export type Flow = NonNullable<Policy['flows']>[number];

/** The team's own flow rules, those included that are off. */
export function flowsOf(policy: Policy): readonly Flow[] {
  return policy.flows ?? [];
}

/** Patterns of the team's model files, relative to the folder of the policy. */
export function modelPatternsOf(policy: Policy): readonly string[] {
  return policy.models ?? [];
}

/** Patterns of files whose findings are left out, relative to the folder of the policy. */
export function ignorePatternsOf(policy: Policy): readonly string[] {
  return policy.ignore ?? [];
}
