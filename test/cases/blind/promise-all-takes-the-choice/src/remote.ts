export interface Flags {
  newHeader: boolean;
  analytics: boolean;
}

export interface Choices {
  analytics: 'granted' | 'denied' | 'open';
}

export const loadFlags = async (): Promise<Flags> => (await fetch('/config/flags.json')).json();
export const loadChoices = async (): Promise<Choices> => (await fetch('/api/me/privacy-choices')).json();
