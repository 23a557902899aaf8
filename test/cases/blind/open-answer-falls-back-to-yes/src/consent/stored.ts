export interface StoredConsent {
  analytics?: boolean;
  newsletter?: boolean;
  at?: string;
}

export function storedConsent(): StoredConsent {
  try {
    return JSON.parse(localStorage.getItem('consent') ?? '{}') as StoredConsent;
  } catch {
    return {};
  }
}

export function storeConsent(consent: Omit<StoredConsent, 'at'>): void {
  localStorage.setItem('consent', JSON.stringify({ ...consent, at: new Date().toISOString() }));
}
