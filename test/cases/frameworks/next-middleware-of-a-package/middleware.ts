// case: the middleware of a package chooses the language, and nobody asks before the face route
// rules: no-biometric-without-consent
import createMiddleware from 'next-intl/middleware';
import type { NextRequest } from 'next/server';
const intl = createMiddleware({ locales: ['en', 'de'], defaultLocale: 'en' });
export default function middleware(request: NextRequest) { return intl(request); }
