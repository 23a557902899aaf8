import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { zhaoLinju } from './tongxunlu';

export function Linju() {
  const [linju, setLinju] = useState<string[]>([]);
  return (
    <View>
      <Button title="看看哪些邻居在这里" onPress={async () => setLinju(await zhaoLinju())} />
      <Text>{linju.join('、')}</Text>
    </View>
  );
}
