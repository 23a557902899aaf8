import * as LocalAuthentication from 'expo-local-authentication';

const { FACIAL_RECOGNITION } = LocalAuthentication.AuthenticationType;

export async function unlock(promptMessage: string): Promise<boolean> {
  const types = await LocalAuthentication.supportedAuthenticationTypesAsync();
  const faceFirst = types.includes(FACIAL_RECOGNITION);
  const result = await LocalAuthentication.authenticateAsync({
    promptMessage: faceFirst ? `${promptMessage} with Face ID` : promptMessage,
    fallbackLabel: 'Use the device code',
    disableDeviceFallback: false,
  });
  return result.success;
}
