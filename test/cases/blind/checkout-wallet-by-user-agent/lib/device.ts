type Method = 'card' | 'link' | 'klarna';

export function walletsFor(userAgent: string): Method[] {
  return /iPhone|iPad|Macintosh/.test(userAgent) ? ['card', 'link'] : ['klarna', 'card'];
}
