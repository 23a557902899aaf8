// case: how many persons stay is calculated with, and the sum is logged; a list of them is logged beside it
// rules: no-personal-data-in-logs
import pino from 'pino';
import { z } from 'zod';

const log = pino();
const stay = z.object({ nights: z.number(), persons: z.number(), guests: z.array(z.object({ email: z.string() })) });

export async function POST(request: Request) {
  const parsed = stay.safeParse(await request.json());
  if (!parsed.success) return new Response(null, { status: 400 });
  const { nights, persons, guests } = parsed.data;
  const tax = Math.min(5000, persons * nights * 250);
  log.info({ tax, rest: tax - persons }, 'tax counted');
  log.info({ guests }, 'guests'); // expect: no-personal-data-in-logs
  return new Response(null, { status: 204 });
}
