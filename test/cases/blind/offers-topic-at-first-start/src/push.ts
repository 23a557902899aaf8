import messaging from '@react-native-firebase/messaging';

export async function preparePush() {
  await messaging().requestPermission();
  await messaging().registerDeviceForRemoteMessages();
  await messaging().subscribeToTopic('weekly-offers'); // expect: no-marketing-without-consent
}
