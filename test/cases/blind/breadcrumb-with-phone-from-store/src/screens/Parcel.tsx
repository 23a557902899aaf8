// case: a breadcrumb for the crash reports is told the phone number that lies in the session store
// rules: no-personal-data-in-logs
import { useCallback } from 'react';
import { Pressable, Text } from 'react-native';
import { trace } from '../trace';

export function ParcelScreen({ parcelId, open }: { parcelId: string; open: (id: string) => void }) {
  const onOpen = useCallback(() => {
    trace('parcel opened');
    open(parcelId);
  }, [open, parcelId]);

  return (
    <Pressable onPress={onOpen}>
      <Text>Open parcel</Text>
    </Pressable>
  );
}
