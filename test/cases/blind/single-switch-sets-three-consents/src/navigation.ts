export type OnboardingStack = {
  Consent: undefined;
  Goals: undefined;
  Done: { goals: string[] };
};
