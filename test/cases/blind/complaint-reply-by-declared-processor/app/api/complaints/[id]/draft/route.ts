// case: the language model that drafts the answer is a declared processor of what it gets
// rules: no-third-party-sharing-without-consent
import OpenAI from 'openai';
import { NextResponse } from 'next/server';
import { complaintWithOrder } from '../../../../../lib/complaints';

const openai = new OpenAI();

export async function POST(_request: Request, { params }: { params: { id: string } }) {
  const { text, order } = await complaintWithOrder(params.id);
  const facts = `Ordered: ${order.items.join(', ')}\nConsignee: ${order.consignee.fullName}, ${order.consignee.phone}`;
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'You answer complaints of a furniture shop politely.' },
      { role: 'user', content: `${facts}\n\n${text}` },
    ],
  });
  return NextResponse.json({ draft: completion.choices[0]?.message.content ?? '' });
}
