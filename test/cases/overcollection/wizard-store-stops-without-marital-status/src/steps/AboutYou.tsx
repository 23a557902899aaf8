// case: a step of a wizard for booking a cleaner goes on only when the store has seen whether one is married
// rules: no-mandatory-nonessential-field
import { Button, TextInput, View } from 'react-native';
import { Picker } from '@react-native-picker/picker';
import { useWizard } from '../wizard';

export function AboutYou() {
  const { draft, change, next } = useWizard();
  return (
    <View>
      <TextInput placeholder="Rooms" value={draft.rooms} onChangeText={rooms => change({ rooms })} />
      <TextInput placeholder="Married or single" value={draft.maritalStatus} onChangeText={maritalStatus => change({ maritalStatus })} /> {/* expect: no-mandatory-nonessential-field */}
      <Button title="Next" onPress={next} />
    </View>
  );
}
