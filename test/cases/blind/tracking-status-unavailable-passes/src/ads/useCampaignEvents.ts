// case: a tracking status that no one ever answered passes for a yes
// rules: no-ineffective-consent-check

import { useEffect } from 'react';
import { init, track } from '@amplitude/analytics-react-native';
import { trackingStatus } from './att';

export function useCampaignEvents(screen: string): void {
  useEffect(() => {
    const run = async () => {
      const trackingConsent = await trackingStatus();
      if (trackingConsent === 'authorized' || trackingConsent === 'unavailable') { // expect: no-ineffective-consent-check
        init('61fd', undefined, { trackingOptions: { adid: true } });
        track('screen', { screen });
      }
    };
    void run();
  }, [screen]);
}
