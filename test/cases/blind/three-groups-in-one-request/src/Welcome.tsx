// case: the last step of the welcome asks for camera, contacts and location with one tap
// rules: no-bundled-permissions

import { Button, Text, View } from 'react-native';
import { requestMultiple, RESULTS } from 'react-native-permissions';
import { WANTED } from './permissions/wanted';

export function Welcome({ onDone }: { onDone: (granted: number) => void }) {
  const finish = async () => {
    const answers = await requestMultiple(WANTED); // expect: no-bundled-permissions
    onDone(Object.values(answers).filter((answer) => answer === RESULTS.GRANTED).length);
  };

  return (
    <View>
      <Text>Almost there. We set everything up for you.</Text>
      <Button title="Set up" onPress={finish} />
    </View>
  );
}
