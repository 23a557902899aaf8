const DEAR = /iPhone|iPad/;

export function deviceFactor(userAgent: string): number {
  return DEAR.test(userAgent) ? 1.07 : 1;
}

export function pictureFormat(userAgent: string): 'heic' | 'webp' {
  return DEAR.test(userAgent) ? 'heic' : 'webp';
}
