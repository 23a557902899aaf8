// case: the welcome screen walks through a list of permissions in one press
// rules: no-bundled-permissions

import { Button, Text, View } from 'react-native';
import { request } from 'react-native-permissions';
import { ASKED } from './asked';

export function Welcome({ done }: { done: () => void }) {
  const begin = async () => {
    for (const permission of ASKED) await request(permission); // expect: no-bundled-permissions
    done();
  };

  return (
    <View>
      <Text>Plan your club’s season together.</Text>
      <Button title="Get started" onPress={begin} />
    </View>
  );
}
