// case: an Astro endpoint takes a phone number for a note about stock, of which the policy knows neither the category nor the purpose
// rules: no-undeclared-collection, require-purpose-declaration
import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { waiting } from '../../lib/waiting';

const wish = z.object({ sku: z.string().max(20), phone: z.string().regex(/^\+\d{8,15}$/) }); // expect: no-undeclared-collection, require-purpose-declaration

export const POST: APIRoute = async ({ request }) => {
  const parsed = wish.safeParse(await request.json());
  if (!parsed.success) return new Response(null, { status: 400 });
  waiting.add(parsed.data.sku, parsed.data.phone);
  return new Response(null, { status: 202 });
};
