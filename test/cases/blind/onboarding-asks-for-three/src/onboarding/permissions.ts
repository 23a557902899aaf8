// case: the onboarding page asks for camera, address book and position in one call
// rules: no-bundled-permissions

import { PERMISSIONS, RESULTS, requestMultiple, type Permission } from 'react-native-permissions';

const forPhotos: Permission[] = [PERMISSIONS.IOS.CAMERA];
const forFriends: Permission[] = [PERMISSIONS.IOS.CONTACTS];
const forPlaces: Permission[] = [PERMISSIONS.IOS.LOCATION_WHEN_IN_USE];

export async function grantEverything(): Promise<Permission[]> {
  const wanted = [...forPhotos, ...forFriends, ...forPlaces];
  const answers = await requestMultiple(wanted); // expect: no-bundled-permissions
  return wanted.filter((permission) => answers[permission] === RESULTS.GRANTED);
}
