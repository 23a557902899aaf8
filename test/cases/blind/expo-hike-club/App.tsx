// case: hiking app (Expo): background track starts with the home screen after the system prompt; live share has a dialog of its own
// rules: no-permission-as-consent, no-collection-before-consent
import React from 'react';
import { NavigationContainer } from '@react-navigation/native';
import { createNativeStackNavigator } from '@react-navigation/native-stack';
import './src/tracking/task';
import HomeScreen from './src/screens/HomeScreen';
import MapScreen from './src/screens/MapScreen';
import NearbyScreen from './src/screens/NearbyScreen';
import LiveShareScreen from './src/screens/LiveShareScreen';

const Stack = createNativeStackNavigator();

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator>
        <Stack.Screen name="Home" component={HomeScreen} />
        <Stack.Screen name="Map" component={MapScreen} />
        <Stack.Screen name="Nearby" component={NearbyScreen} />
        <Stack.Screen name="LiveShare" component={LiveShareScreen} options={{ title: 'Live share' }} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
