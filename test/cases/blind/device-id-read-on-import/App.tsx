// case: the hardware id of the phone is read when the module with the API client is imported
// rules: no-fingerprinting-without-consent

import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import { client, ready } from './src/api/client';

export default function App() {
  const [seeds, setSeeds] = useState<{ id: string; name: string }[]>([]);

  useEffect(() => {
    void ready.then(() => client.get('/seeds')).then((reply) => setSeeds(reply.data));
  }, []);

  return <FlatList data={seeds} keyExtractor={(seed) => seed.id} renderItem={({ item }) => <Text>{item.name}</Text>} />;
}
