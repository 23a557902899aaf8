import { cache } from 'react';
import { unstable_cache } from 'next/cache';
export const findHeld = cache(async (id: string) => ({ value: source('email'), note: 'plain' }));
export const findKept = unstable_cache(async () => ({ value: source('phone'), note: 'plain' }), ['kept']);
