import React, { useEffect, useState } from 'react';
import { Switch, Text, View } from 'react-native';
import { Flags, loadFlags, saveFlags } from './flags';
import { signOut } from './session';

export default function PrivacySettingsScreen() {
  const [flags, setFlags] = useState<Flags>({});

  useEffect(() => {
    loadFlags().then(setFlags);
  }, []);

  const changeAdConsent = async (on: boolean) => {
    setFlags(await saveFlags({ personalAds: on }));
    if (!on) {
      await signOut(); // expect: no-consent-wall
    }
  };

  // sharing off: the cookbook is simply private again
  const changeSharingConsent = async (on: boolean) => {
    setFlags(await saveFlags({ shareCookbook: on }));
  };

  return (
    <View style={{ padding: 24 }}>
      <Text>Personalised ads</Text>
      <Switch value={flags.personalAds === true} onValueChange={changeAdConsent} />
      <Text>Share my cookbook with friends</Text>
      <Switch value={flags.shareCookbook === true} onValueChange={changeSharingConsent} />
    </View>
  );
}
