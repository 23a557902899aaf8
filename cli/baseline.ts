import type { Finding } from '../eslint-plugin/rule.js';

/** Findings that were there when the baseline was written, and are not shown since. */
export interface Baseline {
  readonly version: 1;
  /** Sorted by file, then as found. `rule` and `file` are for people; the fingerprint alone decides. */
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly file: string }[];
}

export function createBaseline(findings: readonly Finding[]): Baseline {
  return { version: 1, findings: findings.map(({ fingerprint, rule, place }) => ({ fingerprint, rule, file: place.file })) };
}

/** Reads a baseline's text; undefined if it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { version, findings } = (parsed ?? {}) as Partial<Baseline>;
  const isWhole = version === 1 && Array.isArray(findings) && findings.every(each => typeof (each as { fingerprint?: unknown } | null)?.fingerprint === 'string');
  return isWhole ? (parsed as Baseline) : undefined;
}

/** Parts findings from those the baseline knows. Each entry holds back one finding, so that a copy of a known fault shows. */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline): { readonly shown: readonly Finding[]; readonly held: number; readonly gone: number } {
  const left = new Map<string, number>();
  for (const { fingerprint } of baseline.findings) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  const shown = findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { shown, held: findings.length - shown.length, gone };
}
