export interface Choices {
  analyticsConsent?: boolean;
  sound?: boolean;
  autoplay?: boolean;
}

export function loadChoices(storage: Storage = localStorage): Choices {
  return JSON.parse(storage.getItem('choices') ?? '{}') as Choices;
}
