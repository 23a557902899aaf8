import { Button, View } from 'react-native';
import { askForTrack } from './ask-for-track';
import { startTrack, stopTrack } from './track';

export function RideScreen() {
  const begin = async () => {
    if (await askForTrack()) {
      await startTrack();
    }
  };

  return (
    <View>
      <Button title="Begin ride" onPress={begin} />
      <Button title="End ride" onPress={stopTrack} />
    </View>
  );
}
