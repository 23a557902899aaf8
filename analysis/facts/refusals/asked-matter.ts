import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { speaks, speaksTogether } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';

/**
 * Whether words ask for consent to the use of personal data. What asks for a contract, a licence or an age does not, unless it says what
 * data are used for.
 */
export function asksForData({ vocabulary }: Pick<FactWorld, 'vocabulary'>, text: string): boolean {
  const { questions } = vocabulary;
  if (purposesNamedIn(vocabulary, text).some(id => isOptional(vocabulary, id))) return true;
  if (speaks(questions['personal-data'], text) || speaksTogether(questions['data-acts'], questions['data-objects'], text, 12)) return true;
  const isContract = speaks(questions.contracts, text) || speaksTogether(questions['contract-kinds'], questions['contract-documents'], text, 4);
  return !isContract && speaks(questions.privacy, text);
}

/** Whether a purpose or category is none that a service needs. */
function isOptional(vocabulary: FactWorld['vocabulary'], id: string): boolean {
  return vocabulary.purposes.get(id)?.necessary === 'no' || vocabulary.categories.has(id);
}

/** The purposes for which nobody may be kept from a service that has nothing to do with them. */
export const neverConditions: ReadonlySet<string> = new Set(['marketing-messages', 'advertising', 'analytics', 'profiling', 'third-party-sharing', 'ai-training', 'personalisation', 'personalised-pricing', 'improve-service', 'session-replay', 'visitor-analytics']);
