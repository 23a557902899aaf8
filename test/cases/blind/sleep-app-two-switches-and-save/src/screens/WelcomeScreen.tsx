// case: the welcome screen has a switch for research and another one for offers
// rules: no-bundled-consent, no-preticked-consent
import { useState } from 'react';
import { Button, Switch, Text, View } from 'react-native';
import { recordConsents } from '../consent/record';

export function WelcomeScreen({ onReady }: { onReady: () => void }) {
  const [sleepDataSharing, setSleepDataSharing] = useState(false);
  const [marketing, setMarketing] = useState(false);

  const start = async () => {
    await recordConsents({ sleepDataSharing, marketing });
    onReady();
  };

  return (
    <View>
      <Text>Let sleep researchers see my nights</Text>
      <Switch value={sleepDataSharing} onValueChange={setSleepDataSharing} />
      <Text>Send me offers from mattress partners</Text>
      <Switch value={marketing} onValueChange={setMarketing} />
      <Button title="Start" onPress={start} />
    </View>
  );
}
