import type { Candidate } from './candidate';
import { draftInvitation } from './draft';

export async function prepareOutbox(candidates: Candidate[]): Promise<Map<string, string>> {
  const letters = new Map<string, string>();
  for (const candidate of candidates) {
    const draft = await draftInvitation(candidate);
    letters.set(candidate.id, draft.replace('Dear candidate', `Dear ${candidate.realName}`));
  }
  return letters;
}
