// case: the highest accuracy is asked for to preselect a city
// rules: no-excessive-location-precision

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import * as Location from 'expo-location';
import { nearestCity } from './cities';

export function CityPicker({ onPick }: { onPick: (city: string) => void }) {
  const [city, setCity] = useState<string>();

  const guess = async () => {
    const { granted } = await Location.requestForegroundPermissionsAsync();
    if (!granted) return;
    const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Highest }); // expect: no-excessive-location-precision
    setCity(nearestCity(coords.latitude, coords.longitude));
  };

  return (
    <View>
      <Button title="Guess my city" onPress={guess} />
      {city && <Button title={`Use ${city}`} onPress={() => onPick(city)} />}
      <Text>Or choose one from the list</Text>
    </View>
  );
}
