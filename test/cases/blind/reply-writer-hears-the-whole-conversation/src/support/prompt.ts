import type { Conversation } from './conversation';

function header({ customer, product }: Conversation): string {
  return [`Customer: ${customer.fullName}`, `Phone: ${customer.phone}`, `Deliver to: ${customer.homeAddress}`, `Product: ${product}`].join('\n');
}

export function promptFor(conversation: Conversation): string {
  const dialogue = conversation.turns.map(({ from, text }) => `${from}: ${text}`).join('\n');
  return `${header(conversation)}\n\n${dialogue}\n\nWrite the agent's next answer.`;
}
