// case: the driver has to find the passenger, so the pick-up point of a ride is taken with the best accuracy
// rules: no-excessive-location-precision

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import * as Location from 'expo-location';

export function PickUp({ chosen }: { chosen: (point: { lat: number; lng: number }) => void }) {
  const [label, setLabel] = useState('Where shall the car come to?');

  const here = async () => {
    const { granted } = await Location.requestForegroundPermissionsAsync();
    if (!granted) return setLabel('Type the address');
    const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Highest });
    setLabel('At your position');
    chosen({ lat: coords.latitude, lng: coords.longitude });
  };

  return (
    <View>
      <Text>{label}</Text>
      <Button title="Pick me up here" onPress={here} />
    </View>
  );
}
