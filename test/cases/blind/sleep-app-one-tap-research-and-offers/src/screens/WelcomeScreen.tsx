// case: one button of the welcome screen consents to sharing sleep data and to offers
import { Pressable, Text, View } from 'react-native';
import { useWelcomeConsent } from '../consent/useWelcomeConsent';

export function WelcomeScreen({ onReady }: { onReady: () => void }) {
  const { agree, skip, busy } = useWelcomeConsent(onReady);
  return (
    <View>
      <Text>Good night!</Text>
      <Text>Sleep researchers would like to see your nights, and our mattress partners would like to send you offers.</Text>
      <Pressable disabled={busy} onPress={agree}><Text>Agree and start</Text></Pressable> {/* expect: no-bundled-consent */}
      <Pressable disabled={busy} onPress={skip}><Text>No, just start</Text></Pressable>
    </View>
  );
}
