import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { nearestStores } from './nearest';
import type { Store } from './store';

export function StoreFinder({ stores }: { stores: Store[] }) {
  const [shown, setShown] = useState(stores);
  return (
    <View>
      <Button title="Nearest stores" onPress={async () => setShown(await nearestStores(stores))} />
      {shown.map((store) => (
        <Text key={store.id}>{store.name}</Text>
      ))}
    </View>
  );
}
