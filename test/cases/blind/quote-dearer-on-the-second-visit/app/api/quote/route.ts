// case: a cookie tells that the visitor has been here before, and the quote goes up
// rules: no-personalized-pricing

import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { routes } from '../../../lib/routes';

const DAY = 86_400_000;

export async function GET(request: NextRequest): Promise<NextResponse> {
  const route = routes.get(request.nextUrl.searchParams.get('route') ?? '');
  const day = new Date(request.nextUrl.searchParams.get('day') ?? '');
  if (!route || Number.isNaN(day.getTime())) return NextResponse.json({ error: 'unknown route or day' }, { status: 400 });

  const daysLeft = Math.floor((day.getTime() - Date.now()) / DAY);
  const isReturning = (await cookies()).has('seen');
  const fare = route.baseCents + (isReturning ? 900 : 0); // expect: no-personalized-pricing

  const response = NextResponse.json({ route: route.id, daysLeft, fare });
  response.cookies.set('seen', '1', { maxAge: 30 * 24 * 3600 });
  return response;
}
