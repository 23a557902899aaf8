import React from 'react';
import { Alert, BackHandler, Button, Text, View } from 'react-native';
import { Flags, saveFlags } from './flags';

type Props = { onAnswered: (f: Flags) => void };

export default function AdConsentScreen({ onAnswered }: Props) {
  const agree = async () => onAnswered(await saveFlags({ personalAds: true }));

  const declineAdConsent = () => {
    Alert.alert('Sorry', 'Without your consent to personalised ads you cannot use Löffel.', [
      { text: 'Back', style: 'cancel' },
      {
        text: 'Close the app',
        onPress: () => {
          BackHandler.exitApp(); // expect: no-consent-wall
        },
      },
    ]);
  };

  return (
    <View style={{ padding: 24 }}>
      <Text>
        May we and our advertising partners use your recipe history for personalised ads?
      </Text>
      <Button title="I agree" onPress={agree} />
      <Button title="I do not agree" onPress={declineAdConsent} />
    </View>
  );
}
