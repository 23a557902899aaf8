// case: the Android identifier is read when the app is first rendered
import { useEffect } from 'react';
import { View } from 'react-native';
import { announce } from './device';

export default function App() {
  useEffect(() => {
    void announce();
  }, []);
  return <View />;
}
