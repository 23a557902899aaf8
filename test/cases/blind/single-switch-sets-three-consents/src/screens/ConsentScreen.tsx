// case: one switch of a React Native screen sets three consents at once through a Zustand action
import { Linking, Pressable, StyleSheet, Switch, Text, View } from 'react-native';
import type { NativeStackScreenProps } from '@react-navigation/native-stack';
import { useConsents } from '../state/consents';
import type { OnboardingStack } from '../navigation';

type Props = NativeStackScreenProps<OnboardingStack, 'Consent'>;

export function ConsentScreen({ navigation }: Props) {
  const given = useConsents((state) => state.newsletter && state.partnerSharing && state.heartRateAdvice);
  const setEverything = useConsents((state) => state.setEverything);

  return (
    <View style={styles.page}>
      <Text style={styles.title}>Almost there</Text>
      <Text>
        I agree to the newsletter, to the sharing of my workouts with partner studios and to the use of my heart rate
        for health advice.
      </Text>
      <Switch value={given} onValueChange={setEverything} /> {/* expect: no-bundled-consent */}
      <Pressable onPress={() => Linking.openURL('https://tempo.example/privacy')}>
        <Text style={styles.link}>Privacy notice</Text>
      </Pressable>
      <Pressable onPress={() => navigation.replace('Goals')}>
        <Text style={styles.button}>Continue</Text>
      </Pressable>
    </View>
  );
}

const styles = StyleSheet.create({
  page: { flex: 1, padding: 24, gap: 16 },
  title: { fontSize: 22 },
  link: { textDecorationLine: 'underline' },
  button: { fontSize: 18, textAlign: 'center' },
});
