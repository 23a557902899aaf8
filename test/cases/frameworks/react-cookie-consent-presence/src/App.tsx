// case: the stored value is there, be it yes or no
import { useEffect } from 'react';
import CookieConsent, { getCookieConsentValue } from 'react-cookie-consent';
import ReactGA from 'react-ga4';

function start() { ReactGA.initialize('G-1'); } // expect: no-collection-before-consent

export function App() {
  useEffect(() => {
    if (getCookieConsentValue() !== undefined) start();
  }, []);
  return <CookieConsent enableDeclineButton>We would like to measure visits.</CookieConsent>;
}
