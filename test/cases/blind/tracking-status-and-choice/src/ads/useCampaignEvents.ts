// case: the SDK needs the stored choice for advertising as well as the answer to the system's question
// rules: no-ineffective-consent-check

import { useEffect } from 'react';
import { init, track } from '@amplitude/analytics-react-native';
import { getTrackingStatus } from 'react-native-tracking-transparency';
import { choiceFor } from './choices';

export function useCampaignEvents(screen: string): void {
  useEffect(() => {
    const run = async () => {
      const status = await getTrackingStatus();
      const choice = await choiceFor('advertising');
      if (status === 'authorized' && choice === 'granted') {
        init('61fd', undefined, { trackingOptions: { adid: true } });
        track('screen', { screen });
      }
    };
    void run();
  }, [screen]);
}
