import { useEffect } from 'react';
import { Stack } from 'expo-router';
import { startAttribution } from './ads/start-attribution';

export default function Layout() {
  useEffect(() => {
    void startAttribution('vR2m', '1549803377');
  }, []);

  return <Stack />;
}
