// case: the initial choices that a hook takes from a file of defaults have the personalised ads switched on
// rules: no-preticked-consent
import { Button, Switch, Text, View } from 'react-native';
import { useChoices } from './use-choices';

export function PrivacyScreen({ onDone }: { onDone: () => void }) {
  const { choices, set, save } = useChoices();

  return (
    <View>
      <Text>I agree to usage statistics</Text>
      <Switch value={choices.analyticsConsent} onValueChange={(on) => set('analyticsConsent', on)} />
      <Text>I agree to personalized ads</Text>
      <Switch value={choices.personalizedAdsConsent} onValueChange={(on) => set('personalizedAdsConsent', on)} />
      <Text>Vibrate on key press</Text>
      <Switch value={choices.haptics} onValueChange={(on) => set('haptics', on)} />
      <Button title="Save" onPress={() => save().then(onDone)} />
    </View>
  );
}
