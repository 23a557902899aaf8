import React, { useEffect, useState } from 'react';
import { Button, FlatList, Text, View } from 'react-native';
import { startTrack } from '../tracking/start';

const ROUTES = [
  { id: 'r1', title: 'Ridge walk', km: 11 },
  { id: 'r2', title: 'Lake loop', km: 6 },
];

export default function HomeScreen({ navigation }: any) {
  const [tracking, setTracking] = useState(false);

  useEffect(() => {
    startTrack().then(setTracking).catch(() => setTracking(false));
  }, []);

  return (
    <View style={{ flex: 1, padding: 16 }}>
      <FlatList
        data={ROUTES}
        keyExtractor={(r) => r.id}
        renderItem={({ item }) => (
          <Text style={{ paddingVertical: 8 }}>
            {item.title} ({item.km} km)
          </Text>
        )}
      />
      {tracking && <Text>•</Text>}
      <Button title="Map" onPress={() => navigation.navigate('Map')} />
      <Button title="Who is around" onPress={() => navigation.navigate('Nearby')} />
      <Button title="Live share" onPress={() => navigation.navigate('LiveShare')} />
    </View>
  );
}
