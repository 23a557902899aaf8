import { stringify } from 'yaml';
import { loadPolicies } from '../../eslint-plugin/project/load-policy.js';
import { usedPacksOf, type UsedPack } from '../../eslint-plugin/project/pack-lock.js';
import { readProject } from '../../eslint-plugin/project/read-project.js';
import type { PolicyProblem } from '../../policy/policy-problem.js';

/** The packs that the policies of a folder build on, sorted by name, or what is wrong with the policies. */
export function findUsedPacks(folder: string): readonly UsedPack[] | { readonly problems: readonly PolicyProblem[] } {
  const { packs, problems, sources } = loadPolicies(readProject(folder), { lock: 'unread' });
  return problems.length > 0 ? { problems } : usedPacksOf(packs, sources);
}

/** Writes what a lock keeps of packs. */
export function writeLock(packs: readonly UsedPack[]): string {
  const kept = packs.map(({ name, id, version, files }) => ({ name, ...(id === undefined ? {} : { id }), ...(version === undefined ? {} : { version }), files }));
  return `# Written by 'privacy-lint pack lock'; 'privacy-lint pack lock --check' tells whether a pack is another than it was.\n${stringify({ lockVersion: 1, packs: kept })}`;
}
