import { NextResponse } from 'next/server';
import { prisma } from '../../../lib/prisma';
import { captureServer } from '../../../lib/server-analytics';

export async function POST(req: Request) {
  const { name, plan } = await req.json();
  const team = await prisma.team.create({ data: { name, plan } });
  captureServer(team.id, 'team_created', { plan: team.plan, seats: 1 });
  return NextResponse.json({ id: team.id }, { status: 201 });
}
