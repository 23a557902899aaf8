// case: a shop for concert tickets refuses an order without the ID card number, which nothing declares
import { NextResponse, type NextRequest } from 'next/server';
import * as v from 'valibot';
import { OrderSchema } from '../../../lib/order-schema';
import { reserve } from '../../../lib/seats';

export async function POST(request: NextRequest) {
  const parsed = v.safeParse(OrderSchema, await request.json());
  if (!parsed.success) {
    return NextResponse.json({ code: 'INVALID', fields: parsed.issues.map((issue) => v.getDotPath(issue)) }, { status: 400 });
  }

  const { showId, seats } = parsed.output;
  const reservation = await reserve(showId, seats);
  if (!reservation) {
    return NextResponse.json({ code: 'SOLD_OUT' }, { status: 409 });
  }
  return NextResponse.json({ reservation: reservation.id, payBefore: reservation.payBefore }, { status: 201 });
}
