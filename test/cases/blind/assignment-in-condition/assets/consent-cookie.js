export function readConsent() {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith('consent='));
  return found ? JSON.parse(decodeURIComponent(found.slice(8))) : { ads: 'open', statistics: 'open' };
}
