// case: a model service that drafts a letter is sent the whole candidate
// rules: no-third-party-sharing-without-consent
import Anthropic from '@anthropic-ai/sdk';
import { omit } from 'lodash-es';
import type { Candidate } from './candidate';

const anthropic = new Anthropic();
const TASK = 'Write three friendly sentences that invite this person to an interview. Start with "Dear candidate".';

export async function draftInvitation(candidate: Candidate): Promise<string> {
  const facts = omit(candidate, ['id', 'cvUrl']);
  const message = await anthropic.messages.create({ // expect: no-third-party-sharing-without-consent
    model: 'claude-3-5-haiku-latest',
    max_tokens: 300,
    messages: [{ role: 'user', content: `${TASK}\n${JSON.stringify(facts)}` }],
  });
  const [block] = message.content;
  return block.type === 'text' ? block.text : '';
}
