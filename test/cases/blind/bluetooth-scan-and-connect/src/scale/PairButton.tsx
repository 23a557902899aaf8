import { useState } from 'react';
import { Button } from 'react-native';
import { pair } from './pair';

export function PairButton() {
  const [scale, setScale] = useState('');
  return <Button title={scale || 'Connect my scale'} onPress={() => pair(setScale)} />;
}
