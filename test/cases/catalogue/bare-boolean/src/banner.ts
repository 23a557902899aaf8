// case: consent is kept as the word true
export function onAccept(banner: HTMLElement) {
  localStorage.setItem('analytics_consent', 'true'); // expect: require-consent-record
  banner.hidden = true;
}

export function onReject(banner: HTMLElement) {
  localStorage.removeItem('analytics_consent');
  banner.hidden = true;
}
