export type Purpose = 'statistics' | 'advertising';

export function readAnswers(cookies: string): Map<string, string> {
  const jar = new Map(cookies.split('; ').map((pair) => pair.split('=', 2) as [string, string]));
  const packed = decodeURIComponent(jar.get('cookie_consent') ?? '');
  return new Map(packed.split(',').filter(Boolean).map((entry) => entry.split(':', 2) as [string, string]));
}
