import React, { useEffect, useState } from 'react';
import { FlatList, Text } from 'react-native';
import * as Location from 'expo-location';
import { flags } from '../flags';
import { post } from '../api';

type Hiker = { id: string; nick: string; metres: number };

/** who of the club is around? */
export default function NearbyScreen() {
  const [hikers, setHikers] = useState<Hiker[]>([]);

  useEffect(() => {
    if (!flags.nearbyEnabled) return;
    let sub: Location.LocationSubscription | undefined;
    (async () => {
      sub = await Location.watchPositionAsync({ distanceInterval: 50 }, async ({ coords }) => { // expect: no-collection-before-consent
        const res = await post('/nearby', { lat: coords.latitude, lng: coords.longitude });
        setHikers(res.hikers);
      });
    })();
    return () => sub?.remove();
  }, []);

  return (
    <FlatList
      data={hikers}
      keyExtractor={(h) => h.id}
      renderItem={({ item }) => <Text>{`${item.nick}, ${item.metres} m`}</Text>}
    />
  );
}
