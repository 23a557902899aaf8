// case: a guided tour follows the walker and sends each position, after a bare system prompt and nothing else
// rules: require-just-in-time-notice, no-permission-as-consent, no-collection-before-consent
import { useRef } from 'react';
import { Button, PermissionsAndroid, View } from 'react-native';
import Geolocation from 'react-native-geolocation-service';
import { TourSocket } from './follow';

export function TourScreen() {
  const tour = useRef(new TourSocket());
  const watch = useRef<number | null>(null);

  const start = async () => {
    const answer = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.ACCESS_FINE_LOCATION); // expect: require-just-in-time-notice
    if (answer !== PermissionsAndroid.RESULTS.GRANTED) return;
    watch.current = Geolocation.watchPosition((position) => tour.current.push(position), () => stop(), { distanceFilter: 20 }); // expect: no-permission-as-consent
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
