import Geolocation from '@react-native-community/geolocation';

export function follow(party: string): () => void {
  const watch = Geolocation.watchPosition( // expect: no-permission-as-consent
    ({ coords }) => {
      const point = { party, lat: coords.latitude, lng: coords.longitude };
      void fetch('https://api.hikers.example/points', { method: 'POST', body: JSON.stringify(point) });
    },
    () => undefined,
    { distanceFilter: 25 },
  );
  return () => Geolocation.clearWatch(watch);
}
