// case: the welcome screen only looks which permissions there are, each feature asks for its own
// rules: no-bundled-permissions

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { check, PERMISSIONS, request } from 'react-native-permissions';
import { USED } from './used';

export function Welcome({ scan, plan }: { scan: () => void; plan: () => void }) {
  const [states, setStates] = useState<string[]>([]);

  const look = async () => {
    const found: string[] = [];
    for (const permission of USED) found.push(await check(permission));
    setStates(found);
  };
  const startScan = async () => {
    if ((await request(PERMISSIONS.ANDROID.CAMERA)) === 'granted') scan();
  };
  const startPlan = async () => {
    if ((await request(PERMISSIONS.ANDROID.READ_CALENDAR)) === 'granted') plan();
  };

  return (
    <View>
      <Button title="What may this app do?" onPress={look} />
      <Text>{states.join(', ')}</Text>
      <Button title="Scan a member card" onPress={startScan} />
      <Button title="Copy matches from my calendar" onPress={startPlan} />
    </View>
  );
}
