// case: a photo filter app loads the address book to propose whom to send a picture to
// rules: no-excessive-collection
import * as Contacts from 'expo-contacts';
import { initials } from './initials';

export interface Friend {
  key: string;
  badge: string;
}

export async function proposeFriends(limit: number): Promise<Friend[]> {
  if (!(await Contacts.isAvailableAsync())) return [];
  const { data } = await Contacts.getContactsAsync({ pageSize: limit, fields: [Contacts.Fields.Name] }); // expect: no-excessive-collection
  return data.map((one) => ({ key: one.id ?? one.name, badge: initials(one.name) }));
}
