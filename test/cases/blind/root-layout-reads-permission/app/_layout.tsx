// case: the root layout only reads whether the permission was given, the prompt belongs to a button
// rules: no-permission-on-launch

import { Stack } from 'expo-router';
import { useNearest } from '../src/nearest/use-nearest';

export default function RootLayout() {
  useNearest();

  return (
    <Stack>
      <Stack.Screen name="index" options={{ title: 'Charging points' }} />
      <Stack.Screen name="account" />
    </Stack>
  );
}
