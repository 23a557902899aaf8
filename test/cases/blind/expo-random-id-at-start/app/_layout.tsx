// case: the root layout registers the installation under a random number that can be reset
// rules: no-fingerprinting-without-consent
import { useEffect } from 'react';
import { Stack } from 'expo-router';
import { registerInstall } from '../src/install';

export default function Layout() {
  useEffect(() => {
    void registerInstall();
  }, []);

  return <Stack screenOptions={{ headerShown: false }} />;
}
