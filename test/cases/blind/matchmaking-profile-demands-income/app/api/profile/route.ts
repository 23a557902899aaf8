// case: a matchmaking app may ask gender, age and marital status, and demands the income as well
// rules: no-mandatory-nonessential-field
import { NextResponse } from 'next/server';
import { profileBody } from './profile-body';
import { saveProfile } from './save-profile';

export async function PUT(request: Request): Promise<NextResponse> {
  const parsed = profileBody.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ fields: parsed.error.flatten().fieldErrors }, { status: 422 });
  }
  const id = await saveProfile(parsed.data);
  return NextResponse.json({ id });
}
