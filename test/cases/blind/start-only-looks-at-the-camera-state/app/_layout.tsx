// case: the root layout looks up the state of the camera permission without a prompt, the scanner asks on a press
// rules: no-permission-on-launch
import { useEffect } from 'react';
import { Stack } from 'expo-router';
import { Camera } from 'expo-camera';
import { usePermissionState } from '../state/permission-state';

export default function RootLayout() {
  const setCamera = usePermissionState((state) => state.setCamera);

  useEffect(() => {
    let active = true;
    void Camera.getCameraPermissionsAsync().then(({ status, canAskAgain }) => {
      if (active) setCamera({ status, canAskAgain });
    });
    return () => {
      active = false;
    };
  }, [setCamera]);

  return (
    <Stack>
      <Stack.Screen name="index" options={{ title: 'Library' }} />
      <Stack.Screen name="scan" options={{ title: 'Scan a book' }} />
    </Stack>
  );
}
