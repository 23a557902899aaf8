// case: a helper asks for the system's permission, and that is all before the position is followed and sent
// rules: no-permission-as-consent, no-collection-before-consent

import { useRef, useState } from 'react';
import { Button } from 'react-native';
import { mayLocate } from '../permissions';
import { follow } from './follow';

export function ShareButton({ party }: { party: string }) {
  const stop = useRef<() => void>(undefined);
  const [on, setOn] = useState(false);

  const toggle = async () => {
    if (on) {
      stop.current?.();
      setOn(false);
      return;
    }
    if (!(await mayLocate())) return;
    stop.current = follow(party);
    setOn(true);
  };

  return <Button title={on ? 'Stop' : 'Go'} onPress={toggle} />;
}
