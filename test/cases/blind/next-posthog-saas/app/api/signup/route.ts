import { NextResponse } from 'next/server';
import bcrypt from 'bcryptjs';
import { prisma } from '../../../lib/prisma';
import { syncPerson } from '../../../lib/server-analytics';

export async function POST(req: Request) {
  const body = await req.json();
  const exists = await prisma.user.findUnique({ where: { email: body.email } });
  if (exists) return NextResponse.json({ error: 'taken' }, { status: 409 });

  const user = await prisma.user.create({
    data: {
      email: body.email,
      fullName: body.fullName,
      company: body.company ?? null,
      passwordHash: await bcrypt.hash(body.password, 12),
    },
  });
  syncPerson(user);
  return NextResponse.json({ id: user.id }, { status: 201 });
}
