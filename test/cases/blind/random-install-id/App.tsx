import { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { deviceId, resetDeviceId } from './src/install';

export default function App() {
  const [id, setId] = useState('');
  useEffect(() => {
    void deviceId().then(setId);
  }, []);
  return (
    <View>
      <Text>This installation: {id}</Text>
      <Button title="Forget this id" onPress={() => resetDeviceId().then(() => setId(''))} />
    </View>
  );
}
