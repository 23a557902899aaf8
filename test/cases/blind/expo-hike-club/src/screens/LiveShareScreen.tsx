import React, { useRef, useState } from 'react';
import { Alert, Button, Text, View } from 'react-native';
import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Location from 'expo-location';
import { post } from '../api';

const KEY = 'consent.live-location';

/** own question, own answer, nothing else in it */
function askLiveLocationConsent(): Promise<boolean> {
  return new Promise((resolve) => {
    Alert.alert(
      'Share your live location?',
      'While a live hike runs, the people you invited see your exact position on hikeclub.example. It is deleted after 24 hours. You can stop at any time.',
      [
        { text: 'Do not share', style: 'cancel', onPress: () => resolve(false) },
        { text: 'I agree, share it', onPress: () => resolve(true) },
      ],
    );
  });
}

async function liveLocationConsent() {
  const stored = await AsyncStorage.getItem(KEY);
  if (stored) return JSON.parse(stored).granted === true;
  const granted = await askLiveLocationConsent();
  await AsyncStorage.setItem(KEY, JSON.stringify({ granted, purpose: 'live-share', text: 3, at: Date.now() }));
  return granted;
}

export default function LiveShareScreen() {
  const sub = useRef<Location.LocationSubscription | null>(null);
  const [live, setLive] = useState(false);

  const goLive = async () => {
    if (!(await liveLocationConsent())) return;
    const { status } = await Location.requestForegroundPermissionsAsync();
    if (status !== 'granted') return;
    sub.current = await Location.watchPositionAsync({ timeInterval: 15000 }, (pos) => {
      post('/live', { lat: pos.coords.latitude, lng: pos.coords.longitude }).catch(() => {});
    });
    setLive(true);
  };

  const stop = async () => {
    sub.current?.remove();
    sub.current = null;
    await AsyncStorage.removeItem(KEY);
    await post('/live/stop', {});
    setLive(false);
  };

  return (
    <View style={{ padding: 16 }}>
      <Text>{live ? 'Your group can see you.' : 'Nobody can see you.'}</Text>
      <Button title={live ? 'Stop sharing' : 'Go live'} onPress={live ? stop : goLive} />
    </View>
  );
}
