import React, { useRef } from 'react';
import { Pressable, StyleSheet, Text, View } from 'react-native';
import MapView from 'react-native-maps';
import * as Location from 'expo-location';

export default function MapScreen() {
  const map = useRef<MapView>(null);

  const centreOnMe = async () => {
    const { status } = await Location.requestForegroundPermissionsAsync();
    if (status !== 'granted') return;
    const { coords } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Balanced });
    map.current?.animateToRegion({
      latitude: coords.latitude,
      longitude: coords.longitude,
      latitudeDelta: 0.02,
      longitudeDelta: 0.02,
    });
  };

  return (
    <View style={styles.fill}>
      <MapView ref={map} style={styles.fill} />
      <Pressable style={styles.fab} onPress={centreOnMe} accessibilityLabel="Show where I am">
        <Text>◎</Text>
      </Pressable>
    </View>
  );
}

const styles = StyleSheet.create({
  fill: { flex: 1 },
  fab: { position: 'absolute', right: 16, bottom: 24, padding: 12, backgroundColor: 'white', borderRadius: 24 },
});
