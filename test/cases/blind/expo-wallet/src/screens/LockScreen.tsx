import React, { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import * as LocalAuthentication from 'expo-local-authentication';
import * as SecureStore from 'expo-secure-store';
import * as Crypto from 'expo-crypto';

const PIN_KEY = 'wallet.pin';

const digest = (pin: string) => Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, `wallet:${pin}`);

export default function LockScreen({ onUnlock }: { onUnlock: () => void }) {
  const [pin, setPin] = useState('');

  const withDevice = async () => {
    const res = await LocalAuthentication.authenticateAsync({ promptMessage: 'Unlock your wallet' });
    if (res.success) onUnlock();
  };

  const withPin = async () => {
    const hash = await digest(pin);
    const known = await SecureStore.getItemAsync(PIN_KEY);
    if (!known) await SecureStore.setItemAsync(PIN_KEY, hash);
    if (!known || known === hash) onUnlock();
    setPin('');
  };

  return (
    <View style={{ padding: 24 }}>
      <TextInput value={pin} onChangeText={setPin} secureTextEntry keyboardType="number-pad" placeholder="PIN" />
      <Button title="Unlock with PIN" onPress={withPin} />
      <Button title="Unlock with fingerprint or face" onPress={withDevice} />
    </View>
  );
}
