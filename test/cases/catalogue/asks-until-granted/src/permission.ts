// case: a refusal brings the same question again until it is granted
import { PermissionsAndroid } from 'react-native';

export async function askForCamera(): Promise<void> {
  const answer = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA, {
    title: 'Camera',
    message: 'To scan the code on the locker',
    buttonPositive: 'Go on',
  });
  if (answer !== PermissionsAndroid.RESULTS.GRANTED) {
    return askForCamera(); // expect: no-consent-nagging
  }
}
