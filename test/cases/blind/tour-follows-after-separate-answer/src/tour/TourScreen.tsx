// case: a guided tour asks a question of its own before the system prompt, which says what for, and then follows the walker
// rules: require-just-in-time-notice, no-permission-as-consent, no-collection-before-consent
import { useRef } from 'react';
import { Button, PermissionsAndroid, View } from 'react-native';
import Geolocation from 'react-native-geolocation-service';
import { askSeparateLocationConsent } from './location-consent';

const RATIONALE = { title: 'Standort', message: 'Die Tourleitung sieht, wo Sie gerade gehen.', buttonPositive: 'Weiter' };

export function TourScreen({ send }: { send: (lat: number, lng: number) => Promise<void> }) {
  const watch = useRef<number | null>(null);

  const start = async () => {
    const consent = await askSeparateLocationConsent();
    if (consent.state !== 'given') return;
    const answer = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.ACCESS_FINE_LOCATION, RATIONALE);
    if (answer !== PermissionsAndroid.RESULTS.GRANTED) return;
    watch.current = Geolocation.watchPosition(({ coords }) => void send(coords.latitude, coords.longitude), () => stop(), { distanceFilter: 20 });
  };

  const stop = () => {
    if (watch.current !== null) Geolocation.clearWatch(watch.current);
    watch.current = null;
  };

  return (
    <View>
      <Button title="Tour beginnen" onPress={start} />
      <Button title="Tour beenden" onPress={stop} />
    </View>
  );
}
