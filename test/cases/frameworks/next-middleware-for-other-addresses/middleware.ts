// case: the middleware asks before the pages of the account, and the face route lies elsewhere
// rules: no-biometric-without-consent
import { NextResponse, type NextRequest } from 'next/server';
export function middleware(request: NextRequest) {
  if (request.cookies.get('separate-face-consent')?.value !== 'granted') return NextResponse.redirect(new URL('/consent', request.url));
  return NextResponse.next();
}
export const config = { matcher: ['/account/:path*'] };
