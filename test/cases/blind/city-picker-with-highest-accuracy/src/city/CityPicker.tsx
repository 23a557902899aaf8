// case: the city of delivery is chosen with the highest accuracy that the phone has
// rules: no-excessive-location-precision

import { useState } from 'react';
import { Pressable, Text } from 'react-native';
import * as Location from 'expo-location';

export function CityPicker({ onCity }: { onCity: (city: string) => void }) {
  const [city, setCity] = useState('Choose a city');

  const find = async () => {
    const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Highest }); // expect: no-excessive-location-precision
    const [place] = await Location.reverseGeocodeAsync(coords);
    if (!place?.city) return;
    setCity(place.city);
    onCity(place.city);
  };

  return (
    <Pressable onPress={find}>
      <Text>{city}</Text>
    </Pressable>
  );
}
