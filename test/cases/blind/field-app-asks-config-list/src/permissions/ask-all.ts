// case: a list in another file names camera, contacts and location, and all are asked for at once
// rules: no-bundled-permissions
import { requestMultiple, RESULTS } from 'react-native-permissions';
import { wanted } from './wanted';

export async function askAll(): Promise<boolean> {
  const statuses = await requestMultiple(wanted); // expect: no-bundled-permissions
  return wanted.every((permission) => statuses[permission] === RESULTS.GRANTED);
}
