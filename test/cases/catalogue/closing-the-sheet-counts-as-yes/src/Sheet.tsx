// case: closing a sheet in a React Native app records consent
import AsyncStorage from '@react-native-async-storage/async-storage';
import { Button, Modal, Text } from 'react-native';

async function grantTracking() {
  await AsyncStorage.setItem('tracking-consent', JSON.stringify({ status: 'given', at: Date.now(), version: '7' }));
}

export function Sheet({ visible, hide }: { visible: boolean; hide(): void }) {
  return (
    <Modal
      visible={visible}
      onRequestClose={async () => {
        await grantTracking(); // expect: no-implied-consent
        hide();
      }}
    >
      <Text>May we follow how you use the app?</Text>
      <Button title="Agree" onPress={async () => { await grantTracking(); hide(); }} />
      <Button title="Refuse" onPress={hide} />
    </Modal>
  );
}
