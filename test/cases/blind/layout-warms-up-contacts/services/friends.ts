import * as Contacts from 'expo-contacts';

export async function contactsReady(): Promise<boolean> {
  const { granted } = await Contacts.requestPermissionsAsync(); // expect: no-permission-on-launch
  return granted;
}
