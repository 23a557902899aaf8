export function hasReplayConsent(): boolean {
  const row = document.cookie.split('; ').find((part) => part.startsWith('replay-consent='));
  return row === 'replay-consent=granted';
}
