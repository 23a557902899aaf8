// case: Next middleware leads people without accepted terms of service to the page with the terms, a refused newsletter leads nowhere
// rules: no-consent-wall
import { NextResponse, type NextRequest } from 'next/server';
import { CURRENT_TERMS, readSession } from './lib/session';

export const config = {
  matcher: ['/orders/:path*', '/account/:path*', '/checkout'],
};

export async function middleware(request: NextRequest) {
  const session = await readSession(request.cookies.get('session')?.value);
  if (!session) {
    return NextResponse.redirect(new URL('/sign-in', request.url));
  }

  if (session.termsAccepted !== CURRENT_TERMS) {
    const url = new URL('/terms', request.url);
    url.searchParams.set('next', request.nextUrl.pathname);
    return NextResponse.redirect(url);
  }

  const response = NextResponse.next();
  if (session.newsletterConsent === false) {
    response.headers.set('x-hide-newsletter-teaser', '1');
  }
  return response;
}
