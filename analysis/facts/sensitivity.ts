import type { SensitiveSet } from '../vocabulary/vocabulary-data.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Jurisdiction, ProjectContext } from './context.js';

/** The lists of sensitive data that count in each jurisdiction. */
export const sensitiveIn: Readonly<Record<Jurisdiction, readonly SensitiveSet[]>> = {
  cn: ['pipl28', 'gb45574'], eu: ['gdpr9', 'gdpr10'], 'us-il': ['bipa'], 'us-ca': ['cpra'], 'us-ny': [],
};

/** How much harm a leak of a category does: what the law of the project lists, what does as much though no law lists it, anything else. */
export type Sensitivity = 'sensitive' | 'restricted' | 'ordinary';

/** Tells how sensitive a category is where the project is used; what stands on no list itself is as its wider category. */
export function sensitivityOf({ categories }: Vocabulary, { jurisdictions }: ProjectContext, category: string): Sensitivity {
  for (let key = category; key.includes('.'); key = key.slice(0, key.lastIndexOf('.'))) {
    const sets = categories.get(key)?.sensitive ?? [];
    if (jurisdictions.some(jurisdiction => sensitiveIn[jurisdiction].some(set => sets.includes(set)))) return 'sensitive';
    if (sets.includes('restricted')) return 'restricted';
  }
  return 'ordinary';
}
