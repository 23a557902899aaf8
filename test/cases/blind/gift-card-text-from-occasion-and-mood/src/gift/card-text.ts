// case: the prompt for a gift card holds occasion, tone and product, and nobody's name or address
// rules: no-third-party-sharing-without-consent

import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { briefFor } from './brief';
import type { GiftOrder } from './order';

const NAME = '{{recipient}}';

export async function cardText(order: GiftOrder): Promise<string> {
  const { text } = await generateText({
    model: openai('gpt-4o-mini'),
    system: `Write a gift card. Put ${NAME} where the name belongs.`,
    prompt: briefFor(order),
  });
  return text.replaceAll(NAME, order.recipient.fullName);
}
