// case: an alert asks, only its agree button starts the location
// rules: no-collection-before-consent
import { Alert } from 'react-native';
import * as Location from 'expo-location';

export function askAndLocate(done: (where: Location.LocationObject) => void) {
  Alert.alert('Share your location?', 'We use it once to find shops near you.', [
    { text: 'No', style: 'cancel' },
    {
      text: 'I agree',
      onPress: async () => {
        const { status } = await Location.requestForegroundPermissionsAsync();
        if (status !== 'granted') return;
        done(await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Balanced }));
      },
    },
  ]);
}
