import type { Policy, RuleSetting } from './policy-schema.js';

/**
 * Lays policies that stand side by side over each other, as the entries of `extends` do, in their order; later ones win.
 * As `overlayPolicy`, but `jurisdictions` and `appTypes` are joined, so that `[privacy:cn, privacy:eu]` means both.
 */
export function mergeSiblings(policies: readonly Policy[]): Policy {
  return policies.reduce<Policy>((below, above) => {
    const merged = overlayPolicy(below, above);
    return {
      ...merged,
      ...(below.jurisdictions && above.jurisdictions && { jurisdictions: union(below.jurisdictions, above.jurisdictions) }),
      ...(below.appTypes && above.appTypes && { appTypes: union(below.appTypes, above.appTypes) }),
    };
  }, {});
}

/**
 * Lays a policy over the one that it builds on.
 * - `jurisdictions`, `appTypes`, `audience`, `deployment`, `consent.autoBlocking` and each attestation: the upper value replaces the lower.
 * - `features` by `id`, `recipients` by `name`, `flows` by `id`, `data` by `category`, `consent.guards` by `function` or `component`,
 *   alternatives by name: an upper entry replaces the lower ones of its key as a whole, in their place; new ones follow.
 *   A category may have several entries in one file; they replace all of the lower file.
 * - `rules` by name: a setting without options keeps the options below.
 * - `models` and `ignore`: joined, without duplicates.
 * - `extends` has done its work and is left out.
 */
export function overlayPolicy(below: Policy, above: Policy): Policy {
  const { extends: _below, ...lower } = below;
  const { extends: _above, ...upper } = above;
  const consent = overlayConsent(lower.consent, upper.consent);
  const attestations = overlayAttestations(lower.attestations, upper.attestations);
  return {
    ...lower,
    ...upper,
    ...pick('features', overlayByKey(lower.features, upper.features, feature => feature.id)),
    ...pick('data', overlayByKey(lower.data, upper.data, entry => entry.category)),
    ...pick('recipients', overlayByKey(lower.recipients, upper.recipients, recipient => recipient.name)),
    ...pick('flows', overlayByKey(lower.flows, upper.flows, flow => flow.id)),
    ...pick('consent', consent),
    ...pick('attestations', attestations),
    ...pick('rules', overlayRules(lower.rules, upper.rules)),
    ...pick('models', lower.models && upper.models && union(lower.models, upper.models)),
    ...pick('ignore', lower.ignore && upper.ignore && union(lower.ignore, upper.ignore)),
  };
}

function overlayConsent(below: Policy['consent'], above: Policy['consent']): Policy['consent'] {
  if (!below || !above) return above ?? below;
  return { ...below, ...above, ...pick('guards', overlayByKey(below.guards, above.guards, guard => `${guard.function ?? ''} ${guard.component ?? ''}`)) };
}

function overlayAttestations(below: Policy['attestations'], above: Policy['attestations']): Policy['attestations'] {
  if (!below || !above) return above ?? below;
  const alternatives = overlayByKey(below.alternatives, above.alternatives, alternative => (typeof alternative === 'string' ? alternative : alternative.name));
  return { ...below, ...above, ...pick('alternatives', alternatives) };
}

function overlayRules(below: Policy['rules'], above: Policy['rules']): Policy['rules'] {
  if (!below || !above) return above ?? below;
  const merged = new Map<string, RuleSetting>(Object.entries(below));
  for (const [rule, setting] of Object.entries(above)) {
    const lower = merged.get(rule);
    merged.set(rule, typeof setting === 'string' && Array.isArray(lower) ? [setting, lower[1]] : setting);
  }
  return Object.fromEntries(merged);
}

function overlayByKey<Entry>(below: readonly Entry[] | undefined, above: readonly Entry[] | undefined, keyOf: (entry: Entry) => string): readonly Entry[] | undefined {
  if (!below || !above) return above ?? below;
  const upper = groupByKey(above, keyOf);
  const lower = groupByKey(below, keyOf);
  // An upper key stands where the lower file first named it.
  const kept = [...lower].flatMap(([key, entries]) => upper.get(key) ?? entries);
  return [...kept, ...[...upper].filter(([key]) => !lower.has(key)).flatMap(([, entries]) => entries)];
}

function groupByKey<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function union<Word>(below: readonly Word[], above: readonly Word[]): readonly Word[] {
  return [...new Set([...below, ...above])];
}

/** A part of an object, empty where the value is absent. */
function pick<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  // The compiler does not follow a computed key into a mapped type.
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);
}
