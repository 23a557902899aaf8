// case: the first start of a note app asks for the microphone, the address book and the calendar in one go
// rules: no-bundled-permissions
import { PERMISSIONS, requestMultiple, RESULTS, type Permission } from 'react-native-permissions';

enum Feature {
  Dictation,
  Friends,
  Reminders,
}

const NEEDED: Record<Feature, Permission> = {
  [Feature.Dictation]: PERMISSIONS.IOS.MICROPHONE,
  [Feature.Friends]: PERMISSIONS.IOS.CONTACTS,
  [Feature.Reminders]: PERMISSIONS.IOS.CALENDARS,
};

export async function prepare(): Promise<boolean> {
  const answers = await requestMultiple(Object.values(NEEDED)); // expect: no-bundled-permissions
  return Object.values(answers).every((answer) => answer === RESULTS.GRANTED);
}
