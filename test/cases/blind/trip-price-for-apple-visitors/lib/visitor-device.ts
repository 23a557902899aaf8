import { headers } from 'next/headers';

export async function isAppleDevice(): Promise<boolean> {
  const userAgent = (await headers()).get('user-agent') ?? '';
  return /iPhone|iPad|Macintosh/.test(userAgent);
}
