// case: withdrawing the location history only records the wish; the watch goes on until the user signs out
import { useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { api } from '../api';
import { startTrail } from '../trail';

const TEXT_VERSION = 'trail-4';

export function LocationHistory({ initially }: { initially: boolean }) {
  const [on, setOn] = useState(initially);

  const grant = async () => {
    await api.post('/consents', { purpose: 'location-history', kind: 'separate', status: 'given', version: TEXT_VERSION }); // expect: require-consent-withdrawal
    startTrail();
  };

  const withdraw = async () => {
    await api.post('/consents', { purpose: 'location-history', kind: 'separate', status: 'withdrawn', version: TEXT_VERSION });
  };

  return (
    <View>
      <Text>I agree that my route is recorded on the server, also while the screen is off, until I switch this off.</Text>
      <Switch
        value={on}
        onValueChange={(next) => {
          setOn(next);
          void (next ? grant() : withdraw());
        }}
      />
    </View>
  );
}
