// case: notes are unlocked by the device's own authenticator, with the passcode as a fallback
// rules: no-biometric-without-consent, require-biometric-alternative
import { useState } from 'react';
import { Button, FlatList, Text, View } from 'react-native';
import * as LocalAuthentication from 'expo-local-authentication';

export function LockedNotes({ notes }: { notes: readonly string[] }) {
  const [open, setOpen] = useState(false);

  const unlock = async () => {
    const faceMatch = await LocalAuthentication.authenticateAsync({
      promptMessage: '解锁笔记',
      disableDeviceFallback: false,
    });
    setOpen(faceMatch.success);
  };

  if (!open) {
    return (
      <View>
        <Button title="用面容或密码解锁" onPress={unlock} />
      </View>
    );
  }
  return <FlatList data={notes} keyExtractor={(note) => note} renderItem={({ item }) => <Text>{item}</Text>} />;
}
