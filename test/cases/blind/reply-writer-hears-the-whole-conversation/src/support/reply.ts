// case: a helper puts name, phone and address of the customer into the prompt of a model service
// rules: no-third-party-sharing-without-consent

import Anthropic from '@anthropic-ai/sdk';
import type { Conversation } from './conversation';
import { promptFor } from './prompt';

const anthropic = new Anthropic();

export async function draftReply(conversation: Conversation): Promise<string> {
  const content = promptFor(conversation);
  const message = await anthropic.messages.create({ // expect: no-third-party-sharing-without-consent
    model: 'claude-3-5-haiku-latest',
    max_tokens: 500,
    messages: [{ role: 'user', content }],
  });
  const [first] = message.content;
  return first?.type === 'text' ? first.text : '';
}
