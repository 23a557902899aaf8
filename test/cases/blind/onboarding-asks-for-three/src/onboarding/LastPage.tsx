import { Button, Text, View } from 'react-native';
import { grantEverything } from './permissions';

export function LastPage({ done }: { done: (granted: number) => void }) {
  return (
    <View>
      <Text>One more step: allow everything the diary needs.</Text>
      <Button title="Allow" onPress={async () => done((await grantEverything()).length)} />
    </View>
  );
}
