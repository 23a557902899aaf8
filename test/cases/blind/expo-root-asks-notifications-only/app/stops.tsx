import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import * as Location from 'expo-location';

export default function Stops() {
  const [place, setPlace] = useState('');

  const locate = async () => {
    const { granted } = await Location.requestForegroundPermissionsAsync();
    if (!granted) return setPlace('Choose a stop from the list');
    const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Low });
    setPlace(`${coords.latitude.toFixed(2)}, ${coords.longitude.toFixed(2)}`);
  };

  return (
    <View>
      <Button title="Stops near me" onPress={locate} />
      <Text>{place}</Text>
    </View>
  );
}
