// case: one agreed flag of the request becomes a granted row for every purpose of a list in another file
// rules: no-bundled-consent
import { NextResponse } from 'next/server';
import { prisma } from '../../../lib/prisma';
import { PURPOSES } from '../../../lib/purposes';
import { sessionUser } from '../../../lib/session';

export async function POST(request: Request) {
  const user = await sessionUser(request);
  const { agreed } = (await request.json()) as { agreed: boolean };
  if (!user || agreed !== true) return NextResponse.json({ saved: 0 }, { status: 400 });

  const at = new Date();
  await prisma.consent.createMany({ data: PURPOSES.map((purpose) => ({ userId: user.id, purpose, granted: true, at })) }); // expect: no-bundled-consent
  return NextResponse.json({ saved: PURPOSES.length });
}
