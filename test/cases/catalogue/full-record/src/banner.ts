// case: consent is kept with its time, the text's version, the purpose and the way it was given
// rules: require-consent-record
const TEXT_VERSION = '2026-02';

function record(status: 'given' | 'refused') {
  localStorage.setItem(
    'analytics_consent',
    JSON.stringify({ purpose: 'analytics', status, at: new Date().toISOString(), textVersion: TEXT_VERSION, method: 'banner' }),
  );
  localStorage.setItem('theme', 'true');
}

export function onAccept(banner: HTMLElement) {
  record('given');
  banner.hidden = true;
}

export function onReject(banner: HTMLElement) {
  record('refused');
  banner.hidden = true;
}
