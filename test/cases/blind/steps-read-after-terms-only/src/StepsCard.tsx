// case: the step counter is read for the club's server after nothing but the terms were accepted
// rules: no-collection-before-consent

import { useState } from 'react';
import { Pressable, Text } from 'react-native';
import { Pedometer } from 'expo-sensors';
import { termsAccepted } from './terms';

export function StepsCard() {
  const [steps, setSteps] = useState<number>();

  const refresh = async () => {
    if (!(await termsAccepted())) return;
    const end = new Date();
    const start = new Date(end.getTime() - 86_400_000);
    const day = await Pedometer.getStepCountAsync(start, end); // expect: no-collection-before-consent
    setSteps(day.steps);
    await fetch('https://api.walking-club.example/steps', { method: 'POST', body: JSON.stringify(day) });
  };

  return (
    <Pressable onPress={refresh}>
      <Text>{steps === undefined ? 'Count my steps' : `${steps} steps`}</Text>
    </Pressable>
  );
}
