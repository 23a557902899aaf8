// case: the middleware itself tells the face routes by their path
// rules: no-biometric-without-consent
import { NextResponse, type NextRequest } from 'next/server';
export function middleware(request: NextRequest) {
  if (request.nextUrl.pathname.startsWith('/api/face') && request.cookies.get('separate-face-consent')?.value !== 'granted') return NextResponse.json({ error: 'consent' }, { status: 403 });
  return NextResponse.next();
}
