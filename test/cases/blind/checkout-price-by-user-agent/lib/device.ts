export function deviceFactor(userAgent: string) {
  if (/iPhone|iPad/.test(userAgent)) return 1.12;
  if (/Macintosh/.test(userAgent)) return 1.06;
  return 1;
}
