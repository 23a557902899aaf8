// case: the root layout warms up the friends list when the app starts, and a hook asks for the address book for it
// rules: no-permission-on-launch

import { Stack } from 'expo-router';
import { useWarmUp } from '../hooks/use-warm-up';

export default function RootLayout() {
  useWarmUp();
  return (
    <Stack>
      <Stack.Screen name="index" options={{ title: 'Recipes' }} />
      <Stack.Screen name="friends" options={{ title: 'Cook together' }} />
    </Stack>
  );
}
