import messaging from '@react-native-firebase/messaging';

export async function askForNotifications(): Promise<boolean> {
  const status = await messaging().requestPermission();
  return status === messaging.AuthorizationStatus.AUTHORIZED;
}
