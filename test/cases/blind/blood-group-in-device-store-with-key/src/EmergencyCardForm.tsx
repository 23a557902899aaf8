import { useState } from 'react';
import { Button, TextInput, View } from 'react-native';
import { keepCard } from './emergency-card';

export function EmergencyCardForm() {
  const [bloodType, setBloodType] = useState('');
  const [allergy, setAllergy] = useState('');

  return (
    <View>
      <TextInput value={bloodType} onChangeText={setBloodType} placeholder="Blood type" />
      <TextInput value={allergy} onChangeText={setAllergy} placeholder="Allergies" />
      <Button title="Save" onPress={() => keepCard({ bloodType, allergy, showOnLockScreen: true })} />
    </View>
  );
}
