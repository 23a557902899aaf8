// case: with the camera permission alone a code is scanned on the device, and only its text is kept on the screen
// rules: no-permission-as-consent, no-bundled-permissions

import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { CameraView, useCameraPermissions } from 'expo-camera';
import { seatOf } from './seat-of';

export function ScanTicket() {
  const [permission, requestPermission] = useCameraPermissions();
  const [seat, setSeat] = useState<string>();
  const [open, setOpen] = useState(false);

  const start = async () => {
    const answer = permission?.granted ? permission : await requestPermission();
    setOpen(answer.granted);
  };

  return (
    <View>
      <Button title="Scan the ticket" onPress={start} />
      {open && <CameraView barcodeScannerSettings={{ barcodeTypes: ['qr'] }} onBarcodeScanned={({ data }) => setSeat(seatOf(data))} />}
      <Text>{seat ?? 'Or type the number on the ticket'}</Text>
    </View>
  );
}
