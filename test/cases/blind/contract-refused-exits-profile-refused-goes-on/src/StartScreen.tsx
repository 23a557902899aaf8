// case: refusing the rental contract leaves the app, refusing the profile only hides the recommendations
// rules: no-consent-wall
import { useState } from 'react';
import { BackHandler, Button, Text, View } from 'react-native';
import { useNavigation } from '@react-navigation/native';
import { answers } from './answers';

export function StartScreen() {
  const navigation = useNavigation<any>();
  const [step, setStep] = useState<'contract' | 'profile'>('contract');

  if (step === 'contract') {
    return (
      <View>
        <Text>Rental contract, version 7. Without a contract no bike can be rented.</Text>
        <Button title="Accept contract" onPress={() => setStep('profile')} />
        <Button title="Decline contract" onPress={() => BackHandler.exitApp()} />
      </View>
    );
  }

  const onProfile = (consent: boolean) => {
    answers.keep('profile', consent);
    navigation.replace('Map', { recommendations: consent });
  };

  return (
    <View>
      <Text>May we use your rides to recommend routes? You can rent bikes either way.</Text>
      <Button title="Agree" onPress={() => onProfile(true)} />
      <Button title="Refuse" onPress={() => onProfile(false)} />
    </View>
  );
}
