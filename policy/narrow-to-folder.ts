import { posix } from 'node:path';
import { matchesPattern } from './category-pattern.js';
import type { Policy } from './policy-schema.js';

/**
 * Turns the policy of a folder into what it says of a folder below, as a monorepo's policy of one package.
 * `folder` is relative to the policy's own: `packages/shop`. Patterns of files come out relative to it; features that hold nothing in it are left out.
 * Model files stay where they are. Modules of guards are found from the folder where they lie in it, and keep their names where they do not.
 */
export function narrowToFolder(policy: Policy, folder: string): Policy {
  const steps = posix.normalize(folder).split('/').filter(step => step !== '' && step !== '.');
  if (steps.length === 0) return policy;
  const narrowAll = (patterns: readonly string[]) => patterns.flatMap(pattern => narrowPattern(pattern, steps) ?? []);
  const up = steps.map(() => '..').join('/');
  const prefix = `${steps.join('/')}/`;
  const narrowReference = (reference: string) => (reference.startsWith(prefix) ? reference.slice(prefix.length) : reference);
  return {
    ...policy,
    ...(policy.features && {
      features: policy.features.flatMap(feature => {
        if (!feature.paths || feature.paths.length === 0) return [feature];
        const paths = narrowAll(feature.paths);
        return paths.length === 0 ? [] : [{ ...feature, paths }];
      }),
    }),
    ...(policy.ignore && { ignore: narrowAll(policy.ignore) }),
    ...(policy.models && { models: policy.models.map(pattern => posix.join(up, pattern)) }),
    ...(policy.consent?.guards && {
      consent: {
        ...policy.consent,
        guards: policy.consent.guards.map(guard => ({
          ...guard,
          ...(guard.function !== undefined && { function: narrowReference(guard.function) }),
          ...(guard.component !== undefined && { component: narrowReference(guard.component) }),
        })),
      },
    }),
  };
}

/** Takes a folder's steps off the front of a pattern; `undefined` where nothing in the folder can match. */
function narrowPattern(pattern: string, steps: readonly string[]): string | undefined {
  const parts = posix.normalize(pattern).split('/');
  for (const [index, step] of steps.entries()) {
    const part = parts[index];
    if (part === undefined) return '**';
    if (part === '**') return parts.slice(index).join('/');
    if (!matchesStep(part, step)) return undefined;
  }
  return parts.slice(steps.length).join('/') || '**';
}

/** Whether one part of a pattern may stand for a folder's name. Braces and brackets are taken to match, since leaving out too much is the worse error. */
function matchesStep(part: string, step: string): boolean {
  return /[{}[\]()!+@?]/.test(part) || matchesPattern(part, step);
}
