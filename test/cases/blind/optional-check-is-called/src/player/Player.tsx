// case: the condition first looks whether a consent function was given, then calls it
// rules: no-ineffective-consent-check
import { useEffect } from 'react';
import mixpanel from 'mixpanel-browser';

interface PlayerProps {
  src: string;
  hasConsent?: (purpose: string) => boolean;
}

export function Player({ src, hasConsent }: PlayerProps) {
  useEffect(() => {
    if (hasConsent && hasConsent('analytics')) {
      mixpanel.init('c01d', { track_pageview: false });
    }
  }, [hasConsent]);

  return <video src={src} controls />;
}
