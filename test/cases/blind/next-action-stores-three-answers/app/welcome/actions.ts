// case: a Next server action stores each of three purposes from its own box
// rules: no-bundled-consent
'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { sql } from '@vercel/postgres';
import { CONSENT_TEXT, PURPOSES } from './purposes';

export async function saveAnswers(form: FormData) {
  const member = (await cookies()).get('member')?.value;
  if (!member) redirect('/sign-in');

  for (const purpose of PURPOSES) {
    const granted = form.get(purpose) === 'on';
    await sql`insert into consents (member, purpose, granted, text_version, at)
              values (${member}, ${purpose}, ${granted}, ${CONSENT_TEXT[purpose].version}, now())`;
  }
  redirect('/home');
}
