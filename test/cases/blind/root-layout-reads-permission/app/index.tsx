import { Button } from 'react-native';
import { askForLocation } from '../src/nearest/prepare-location';

export default function Points() {
  return <Button title="Near me" onPress={() => askForLocation()} />;
}
