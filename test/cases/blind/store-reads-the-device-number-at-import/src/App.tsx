// case: a store reads the device's identifier when it is imported, before anybody was asked
// rules: no-fingerprinting-without-consent

import { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import { api } from './api';

interface Puzzle {
  id: string;
  title: string;
}

export default function App() {
  const [puzzles, setPuzzles] = useState<Puzzle[]>([]);

  useEffect(() => {
    void api.get('puzzles').json<Puzzle[]>().then(setPuzzles);
  }, []);

  return <FlatList data={puzzles} keyExtractor={({ id }) => id} renderItem={({ item }) => <Text>{item.title}</Text>} />;
}
