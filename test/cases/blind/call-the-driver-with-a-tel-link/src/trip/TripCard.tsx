// case: the phone number is only in a tel link that opens the dialler, and the page address has the trip's id
// rules: no-personal-data-in-url

import { Button, Text, View } from 'react-native';
import { useRouter } from 'expo-router';
import { dial } from './call';
import type { Trip } from './trip';

export function TripCard({ trip }: { trip: Trip }) {
  const router = useRouter();

  return (
    <View>
      <Text>{trip.driver.firstName}</Text>
      <Text>{trip.plate}</Text>
      <Button title="Call" onPress={() => dial(trip.driver.phone)} />
      <Button title="Details" onPress={() => router.push({ pathname: '/trips/[id]', params: { id: trip.id } })} />
    </View>
  );
}
