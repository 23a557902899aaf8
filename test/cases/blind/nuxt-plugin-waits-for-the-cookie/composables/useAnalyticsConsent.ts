export type Choice = 'granted' | 'denied' | null;

export function useAnalyticsConsent() {
  const choice = useCookie<Choice>('analytics-consent', { default: () => null, maxAge: 15_552_000 });
  const answer = (value: Exclude<Choice, null>) => {
    choice.value = value;
  };
  return { choice, answer };
}
