export interface Choices {
  analyticsConsent: boolean;
  adsConsent: boolean;
}

export function readChoices(): Choices {
  const saved = JSON.parse(localStorage.getItem('choices') ?? '{}') as Partial<Choices>;
  return { analyticsConsent: saved.analyticsConsent === true, adsConsent: saved.adsConsent === true };
}
