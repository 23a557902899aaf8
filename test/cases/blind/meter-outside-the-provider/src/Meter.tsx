import { useEffect } from 'react';
import ReactGA from 'react-ga4';
import { usePrivacy } from './privacy-context';

export function Meter({ id }: { id: string }) {
  const { analytics } = usePrivacy();
  useEffect(() => {
    if (analytics) ReactGA.initialize(id); // expect: no-collection-before-consent
  }, [analytics, id]);
  return null;
}
