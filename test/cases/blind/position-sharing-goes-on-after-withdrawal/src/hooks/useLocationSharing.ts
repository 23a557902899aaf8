// case: the consent to live position sharing can be switched off, but the watch and the upload go on
import { useCallback, useState } from 'react';
import * as Location from 'expo-location';
import { api } from '../api';

const TEXT_VERSION = 'loc-3';

export function useLocationSharing(memberId: string) {
  const [sharing, setSharing] = useState(false);

  const agree = useCallback(async () => {
    await api.put(`/members/${memberId}/consents/live-location`, { granted: true, kind: 'separate', text: TEXT_VERSION, at: new Date().toISOString() }); // expect: require-consent-withdrawal
    const permission = await Location.requestForegroundPermissionsAsync();
    if (!permission.granted) return;
    await Location.watchPositionAsync({ accuracy: Location.Accuracy.Balanced, distanceInterval: 50 }, ({ coords }) => {
      void api.post(`/members/${memberId}/position`, { lat: coords.latitude, lng: coords.longitude });
    });
    setSharing(true);
  }, [memberId]);

  const withdraw = useCallback(() => {
    setSharing(false);
  }, []);

  return { sharing, agree, withdraw };
}
