import { Button } from 'react-native';
import { findLock } from './bluetooth';

export function UnlockButton({ serial, opened }: { serial: string; opened: () => void }) {
  const unlock = async () => {
    const lock = await findLock(serial);
    await lock?.connect();
    if (lock) opened();
  };
  return <Button title="Unlock" onPress={unlock} />;
}
