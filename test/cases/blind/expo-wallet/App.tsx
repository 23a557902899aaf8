// case: wallet app (Expo): verified identity and bank card are cached in AsyncStorage, the PIN hash goes to SecureStore
// rules: no-plaintext-sensitive-storage, no-biometric-without-consent
import React, { useEffect, useState } from 'react';
import { SafeAreaView } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';
import LockScreen from './src/screens/LockScreen';
import IdentityScreen from './src/screens/IdentityScreen';
import CardsScreen from './src/screens/CardsScreen';

export default function App() {
  const [unlocked, setUnlocked] = useState(false);
  const [tab, setTab] = useState<'cards' | 'identity'>('cards');

  useEffect(() => {
    AsyncStorage.getItem('ui.lastTab').then((t) => {
      if (t === 'cards' || t === 'identity') setTab(t);
    });
  }, []);

  const go = (next: 'cards' | 'identity') => {
    setTab(next);
    AsyncStorage.setItem('ui.lastTab', next);
  };

  if (!unlocked) return <LockScreen onUnlock={() => setUnlocked(true)} />;
  return (
    <SafeAreaView style={{ flex: 1 }}>
      {tab === 'cards' ? <CardsScreen onIdentity={() => go('identity')} /> : <IdentityScreen onBack={() => go('cards')} />}
    </SafeAreaView>
  );
}
