// case: withdrawing the consent to background location is recorded, stops the updates and deletes the trail
// rules: require-consent-withdrawal
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import axios from 'axios';
import { startTracking, stopTracking } from './tracking';

export function RideSharing({ riderId }: { riderId: string }) {
  const [state, setState] = useState<'open' | 'granted' | 'withdrawn'>('open');

  const agree = async () => {
    await axios.put(`/api/riders/${riderId}/consents/location`, { granted: true, text: 'v2', at: Date.now() });
    await startTracking();
    setState('granted');
  };

  const withdraw = async () => {
    await stopTracking();
    await axios.put(`/api/riders/${riderId}/consents/location`, { granted: false, at: Date.now() });
    await axios.delete(`/api/riders/${riderId}/trail`);
    setState('withdrawn');
  };

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
