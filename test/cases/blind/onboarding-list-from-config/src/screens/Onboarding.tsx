// case: a list in a config file holds contacts, photos and location, and one tap asks for all of them
// rules: no-bundled-permissions
import { Button, Text, View } from 'react-native';
import { RESULTS, requestMultiple } from 'react-native-permissions';
import { onboarding } from '../config/permissions';

export function Onboarding({ done }: { done: (granted: number) => void }) {
  const begin = async () => {
    const answers = await requestMultiple(onboarding.list); // expect: no-bundled-permissions
    done(onboarding.list.filter((permission) => answers[permission] === RESULTS.GRANTED).length);
  };

  return (
    <View>
      <Text>{onboarding.title}</Text>
      <Button title="Begin" onPress={begin} />
    </View>
  );
}
