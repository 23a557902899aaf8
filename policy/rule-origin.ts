import { itemsOf, readChild, stringOf, type PlacedNode } from './placed-node.js';
import type { Policy } from './policy-schema.js';
import { presets } from './presets.js';
import type { SourceText } from './source-text.js';

/** Where it is said how a rule counts. */
export type RuleOrigin = { readonly kind: 'file'; readonly file: string; readonly line: number } | { readonly kind: 'preset'; readonly name: string };

/** By rule. What `rules` say of a flow counts before what the flow says itself, wherever either stands. */
export interface RuleOrigins {
  readonly rules: ReadonlyMap<string, RuleOrigin>;
  readonly flows: ReadonlyMap<string, RuleOrigin>;
}

/** Lays origins over each other as policies are; later ones win. */
export function overlayOrigins(all: readonly RuleOrigins[]): RuleOrigins {
  return { rules: new Map(all.flatMap(({ rules }) => [...rules])), flows: new Map(all.flatMap(({ flows }) => [...flows])) };
}

/** The origins of a preset, which is told by what it is. */
export function originsOfPreset(policy: Policy): RuleOrigins | undefined {
  const name = Object.entries(presets).find(([, preset]) => preset === policy)?.[0];
  return name === undefined ? undefined : { rules: new Map(Object.keys(policy.rules ?? {}).map(rule => [rule, { kind: 'preset', name }])), flows: new Map() };
}

/** What the text of a policy says itself. */
export function originsInText(root: PlacedNode, source: SourceText): RuleOrigins {
  const at = ({ span }: Pick<PlacedNode, 'span'>): RuleOrigin => ({ kind: 'file', file: source.file, line: source.lineOf(span.start) });
  const rules = readChild(root, 'rules');
  return {
    rules: new Map(rules?.kind === 'map' ? [...rules.entries].map(([rule, { key }]) => [rule, at({ span: key })]) : []),
    flows: new Map(itemsOf(readChild(root, 'flows')).map(flow => [stringOf(readChild(flow, 'id')) ?? '', at(readChild(flow, 'severity') ?? flow)])),
  };
}
