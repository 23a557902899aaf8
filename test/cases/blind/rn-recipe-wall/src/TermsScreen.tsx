import React from 'react';
import { BackHandler, Button, ScrollView, Text } from 'react-native';
import { Flags, saveFlags } from './flags';

export default function TermsScreen({ onAccepted }: { onAccepted: (f: Flags) => void }) {
  const accept = async () => onAccepted(await saveFlags({ termsVersion: 7 }));

  return (
    <ScrollView contentContainerStyle={{ padding: 24 }}>
      <Text>Terms of use and licence for the recipes and pictures, version 7</Text>
      <Text>You may cook everything, but not sell the pictures.</Text>
      <Button title="Accept the licence terms" onPress={accept} />
      <Button title="Leave" onPress={() => BackHandler.exitApp()} />
    </ScrollView>
  );
}
