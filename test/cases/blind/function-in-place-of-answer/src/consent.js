const KEY = 'einwilligung';

export function analyticsConsent() {
  const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  return stored.analytics === true && stored.version === 3;
}

export function saveConsent(choices) {
  localStorage.setItem(KEY, JSON.stringify({ ...choices, version: 3, at: new Date().toISOString() }));
}
