export interface WelcomeValues {
  displayName: string;
  language: 'en' | 'de' | 'zh';
  darkMode: boolean;
  personalisedAdsConsent: boolean;
}
