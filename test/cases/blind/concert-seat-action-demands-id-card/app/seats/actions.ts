// case: a server action that sells concert seats refuses a buyer without an ID card number
// rules: no-mandatory-nonessential-field
'use server';

import { redirect } from 'next/navigation';
import { holdSeat } from './hold';
import { seatForm } from './schema';

export async function bookSeat(_: unknown, data: FormData) {
  const parsed = seatForm.safeParse(Object.fromEntries(data));
  if (!parsed.success) return { error: '请完整填写购票信息' };
  const hold = await holdSeat(parsed.data);
  redirect(`/seats/pay/${hold.id}`);
}
