// case: the middleware asks the cookie of a separate consent before every face route
// rules: no-biometric-without-consent
import { NextResponse, type NextRequest } from 'next/server';
export function middleware(request: NextRequest) {
  if (request.cookies.get('separate-face-consent')?.value !== 'granted') return NextResponse.redirect(new URL('/consent', request.url));
  return NextResponse.next();
}
export const config = { matcher: '/api/face/:path*' };
