import { Button, Text, View } from 'react-native';
import { CameraView, useCameraPermissions } from 'expo-camera';
import { router } from 'expo-router';

export default function Scan() {
  const [permission, ask] = useCameraPermissions();

  if (!permission?.granted) {
    return (
      <View>
        <Text>The camera reads the bar code on the back of the book.</Text>
        <Button title="Use the camera" onPress={ask} />
        <Button title="Type the number" onPress={() => router.push('/type')} />
      </View>
    );
  }
  return <CameraView style={{ flex: 1 }} barcodeScannerSettings={{ barcodeTypes: ['ean13'] }} onBarcodeScanned={({ data }) => router.replace(`/book/${data}`)} />;
}
