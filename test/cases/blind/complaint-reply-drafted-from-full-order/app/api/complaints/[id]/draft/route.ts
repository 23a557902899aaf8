// case: the draft of an answer to a complaint is written by a language model that gets the consignee's particulars
import OpenAI from 'openai';
import { NextResponse } from 'next/server';
import { complaintWithOrder } from '../../../../../lib/complaints';
import { draftPrompt } from '../../../../../lib/prompt';

const openai = new OpenAI();

export async function POST(_request: Request, { params }: { params: { id: string } }) {
  const complaint = await complaintWithOrder(params.id);
  const completion = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: draftPrompt(complaint) }); // expect: no-third-party-sharing-without-consent
  return NextResponse.json({ draft: completion.choices[0]?.message.content ?? '' });
}
