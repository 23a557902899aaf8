// case: a server action that sells train seats demands the passenger's name and ID card number, which a transport ticket needs
// rules: no-mandatory-nonessential-field, no-excessive-collection
'use server';

import { redirect } from 'next/navigation';
import { holdSeat } from './hold';
import { seatForm } from './schema';

export async function bookSeat(_: unknown, data: FormData) {
  const parsed = seatForm.safeParse(Object.fromEntries(data));
  if (!parsed.success) return { error: '请完整填写乘车人信息' };
  const hold = await holdSeat(parsed.data);
  redirect(`/seats/pay/${hold.id}`);
}
