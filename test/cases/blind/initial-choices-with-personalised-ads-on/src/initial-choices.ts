export interface Choices {
  haptics: boolean;
  analyticsConsent: boolean;
  personalizedAdsConsent: boolean;
}

export const initialChoices: Choices = {
  haptics: true,
  analyticsConsent: false,
  personalizedAdsConsent: true, // expect: no-preticked-consent
};
