import type { WelcomeValues } from './types';

export const welcomeDefaults: WelcomeValues = {
  displayName: '',
  language: 'en',
  darkMode: true,
  personalisedAdsConsent: true, // expect: no-preticked-consent
};
