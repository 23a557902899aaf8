// case: the root of an Expo app asks for notifications only, and the position waits for a press
// rules: no-permission-on-launch
import { useEffect } from 'react';
import { Stack } from 'expo-router';
import * as Location from 'expo-location';
import * as Notifications from 'expo-notifications';
import { useSettings } from '../src/settings';

export default function Layout() {
  const setNotified = useSettings((state) => state.setNotified);
  const setLocatable = useSettings((state) => state.setLocatable);

  useEffect(() => {
    void Notifications.requestPermissionsAsync().then(({ granted }) => setNotified(granted));
    void Location.getForegroundPermissionsAsync().then(({ granted }) => setLocatable(granted));
  }, [setNotified, setLocatable]);

  return <Stack />;
}
