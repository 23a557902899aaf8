// case: the consent to background location can be withdrawn, but the updates go on
// rules: require-consent-withdrawal
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import axios from 'axios';
import { startTracking } from './tracking';

export function RideSharing({ riderId }: { riderId: string }) {
  const [state, setState] = useState<'open' | 'granted' | 'withdrawn'>('open');

  const agree = async () => {
    await axios.put(`/api/riders/${riderId}/consents/location`, { granted: true, text: 'v2', at: Date.now() }); // expect: require-consent-withdrawal
    await startTracking();
    setState('granted');
  };

  const withdraw = () => setState('withdrawn');

  return (
    <View>
      <Text>We would like to use your location in the background to find riders near you.</Text>
      {state === 'granted' ? (
        <Button title="Withdraw consent" onPress={withdraw} />
      ) : (
        <Button title="I agree to the use of my location" onPress={agree} />
      )}
    </View>
  );
}
