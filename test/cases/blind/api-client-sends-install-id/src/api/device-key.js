const NAME = 'device-key';

export function deviceKey() {
  const kept = sessionStorage.getItem(NAME);
  if (kept) return kept;
  const made = crypto.randomUUID();
  sessionStorage.setItem(NAME, made);
  return made;
}

export function resetDeviceKey() {
  sessionStorage.removeItem(NAME);
}
