// case: an open question about analytics becomes a yes through a nullish default
// rules: no-ineffective-consent-check
import ReactGA from 'react-ga4';
import { useChoices } from '../stores/choices';

export function bootAnalytics(measurementId: string): void {
  const choices = useChoices();
  if (choices.analyticsConsent ?? true) { // expect: no-ineffective-consent-check
    ReactGA.initialize(measurementId);
  }
}
