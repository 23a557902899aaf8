import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { choices } from './choices';

export function StatisticsQuestion() {
  const [open, setOpen] = useState(choices.statistics() === undefined);

  const answer = (granted: boolean) => {
    choices.keep(granted);
    setOpen(false);
  };

  if (!open) return null;
  return (
    <View>
      <Text>May we count which bottles are looked at?</Text>
      <Button title="Agree" onPress={() => answer(true)} />
      <Button title="Refuse" onPress={() => answer(false)} />
    </View>
  );
}
