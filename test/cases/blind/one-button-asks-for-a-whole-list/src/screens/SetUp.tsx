// case: one tap of a set-up screen asks for every permission of a list that stands in another file
// rules: no-bundled-permissions
import { useState } from 'react';
import { Pressable, Text, View } from 'react-native';
import { request, RESULTS, type PermissionStatus } from 'react-native-permissions';
import { SETUP_PERMISSIONS } from '../permissions';

export function SetUp({ onReady }: { onReady: () => void }) {
  const [missing, setMissing] = useState<string[]>([]);

  const askAll = async () => {
    const refused: string[] = [];
    for (const permission of SETUP_PERMISSIONS) {
      const status: PermissionStatus = await request(permission); // expect: no-bundled-permissions
      if (status !== RESULTS.GRANTED) refused.push(permission);
    }
    setMissing(refused);
    if (refused.length === 0) onReady();
  };

  return (
    <View>
      <Text>Set up your walkie-talkie</Text>
      <Pressable onPress={askAll}>
        <Text>Let&apos;s go</Text>
      </Pressable>
      {missing.map((permission) => (
        <Text key={permission}>Still needed: {permission}</Text>
      ))}
    </View>
  );
}
