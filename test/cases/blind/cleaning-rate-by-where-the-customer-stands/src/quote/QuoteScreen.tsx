// case: a cleaning app quotes a higher rate to people whose phone is in a rich neighbourhood
import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { askRate } from './rate';

export function QuoteScreen() {
  const [cents, setCents] = useState<number>();
  const [busy, setBusy] = useState(false);

  const quote = async () => {
    setBusy(true);
    setCents(await askRate(3));
    setBusy(false);
  };

  return (
    <View>
      <Button title="What does it cost me?" disabled={busy} onPress={quote} />
      {cents !== undefined && <Text>{(cents / 100).toFixed(2)} € per hour</Text>}
    </View>
  );
}
