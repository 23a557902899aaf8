export interface Preferences {
  analyticsConsent?: boolean;
  theme?: 'light' | 'dark';
  reducedMotion?: boolean;
}

export function preferences(): Preferences {
  try {
    return JSON.parse(localStorage.getItem('preferences') ?? '{}') as Preferences;
  } catch {
    return {};
  }
}
