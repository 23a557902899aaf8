// case: the rows for all purposes are written in one call, each from the person's own answer to it
// rules: no-bundled-consent
import { NextResponse } from 'next/server';
import { prisma } from '../../../lib/prisma';
import { PURPOSES, type Purpose } from '../../../lib/purposes';
import { sessionUser } from '../../../lib/session';

export async function POST(request: Request) {
  const user = await sessionUser(request);
  if (!user) return NextResponse.json({ saved: 0 }, { status: 401 });

  const answers = (await request.json()) as Partial<Record<Purpose, boolean>>;
  const at = new Date();
  const rows = PURPOSES.map((purpose) => ({ userId: user.id, purpose, granted: answers[purpose] === true, at }));
  await prisma.consent.createMany({ data: rows });
  return NextResponse.json({ saved: rows.length });
}
