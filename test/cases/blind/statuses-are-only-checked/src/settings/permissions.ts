// case: the settings page shows the state of three permissions and asks for none
// rules: no-bundled-permissions, no-permission-on-launch

import { PERMISSIONS, RESULTS, checkMultiple, openSettings, type Permission } from 'react-native-permissions';

const shown: Record<string, Permission> = {
  Camera: PERMISSIONS.IOS.CAMERA,
  'Address book': PERMISSIONS.IOS.CONTACTS,
  Position: PERMISSIONS.IOS.LOCATION_WHEN_IN_USE,
};

export async function requestStates(): Promise<{ label: string; on: boolean }[]> {
  const answers = await checkMultiple(Object.values(shown));
  return Object.entries(shown).map(([label, permission]) => ({ label, on: answers[permission] === RESULTS.GRANTED }));
}

export const change = (): Promise<void> => openSettings();
