// case: the middleware asks before each of a list of paths, one of which is the face route's
// rules: no-biometric-without-consent
import { NextResponse, type NextRequest } from 'next/server';

const ASKED = ['/api/face', '/api/voice'];

export function middleware(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const isAsked = ASKED.some((path) => pathname.startsWith(path));
  if (isAsked && request.cookies.get('separate-face-consent')?.value !== 'granted') return new NextResponse(null, { status: 403 });
  return NextResponse.next();
}
