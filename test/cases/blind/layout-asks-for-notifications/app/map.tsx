import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import * as Location from 'expo-location';

export default function MapScreen() {
  const [note, setNote] = useState('The map shows the old town.');

  const centre = async () => {
    const { granted } = await Location.requestForegroundPermissionsAsync();
    setNote(granted ? 'The map follows you.' : 'The map shows the old town.');
  };

  return (
    <View>
      <Text>{note}</Text>
      <Button title="Centre on me" onPress={centre} />
    </View>
  );
}
