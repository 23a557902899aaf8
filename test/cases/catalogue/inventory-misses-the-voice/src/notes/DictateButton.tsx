import { Button } from 'react-native';
import { dictate } from './useRecorder';

export function DictateButton() {
  return <Button title="Dictate" onPress={() => void dictate()} />;
}
