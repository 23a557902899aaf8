import { useEffect } from 'react';
import LogRocket from 'logrocket';

export function Replay({ app }: { app: string }) {
  useEffect(() => {
    LogRocket.init(app); // expect: no-collection-before-consent
  }, [app]);
  return null;
}
