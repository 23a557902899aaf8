// case: the root layout's hook asks for the position when the app starts
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
