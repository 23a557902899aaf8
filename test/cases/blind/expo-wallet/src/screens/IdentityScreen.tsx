import React, { useEffect, useState } from 'react';
import { Button, Text, View } from 'react-native';
import { fetchIdentity, Identity } from '../api';
import { loadIdentity, rememberIdentity } from '../cache';

export default function IdentityScreen({ onBack }: { onBack: () => void }) {
  const [identity, setIdentity] = useState<Identity | null>(null);

  useEffect(() => {
    loadIdentity().then(async (cached) => {
      if (cached) return setIdentity(cached);
      const fresh = await fetchIdentity();
      await rememberIdentity(fresh);
      setIdentity(fresh);
    });
  }, []);

  return (
    <View style={{ padding: 24 }}>
      <Text>{identity ? identity.realName : 'Loading…'}</Text>
      <Text>{identity?.idCardNo.replace(/^(.{4}).*(.{2})$/, '$1************$2')}</Text>
      <Button title="Back" onPress={onBack} />
    </View>
  );
}
