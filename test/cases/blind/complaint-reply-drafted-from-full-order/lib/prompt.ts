import type { Complaint } from './complaints';

export function draftPrompt({ text, order }: Complaint) {
  const { consignee, items } = order;
  const facts = [
    `Ordered: ${items.join(', ')}`,
    `Consignee: ${consignee.fullName}, ${consignee.phone}`,
    `Shipping address: ${consignee.shippingAddress}`,
  ];
  return [
    { role: 'system' as const, content: 'You answer complaints of a furniture shop politely.' },
    { role: 'user' as const, content: `${facts.join('\n')}\n\n${text}` },
  ];
}
