// case: somebody who was never asked counts as having agreed
// rules: no-ineffective-consent-check

import { useEffect, useState } from 'react';
import { Text, View, useColorScheme } from 'react-native';
import * as amplitude from '@amplitude/analytics-react-native';
import { loadConsent } from './src/consent';

const AMPLITUDE_KEY = '9d1f0b';

export default function App() {
  const scheme = useColorScheme();
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const start = async () => {
      const consent = await loadConsent();
      if (consent.analytics ?? true) { // expect: no-ineffective-consent-check
        amplitude.init(AMPLITUDE_KEY);
      }
      setReady(true);
    };
    void start();
  }, []);

  return (
    <View style={{ backgroundColor: (scheme ?? 'light') === 'light' ? 'white' : 'black' }}>
      <Text>{ready ? 'Tide table' : '…'}</Text>
    </View>
  );
}
