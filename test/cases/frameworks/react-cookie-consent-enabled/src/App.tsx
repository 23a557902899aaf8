// case: the banner's accept handler starts analytics, and the stored value on the next visit
// rules: no-collection-before-consent
import { useEffect } from 'react';
import CookieConsent, { getCookieConsentValue } from 'react-cookie-consent';
import ReactGA from 'react-ga4';

function start() { ReactGA.initialize('G-1'); ReactGA.send('pageview'); }

export function App() {
  useEffect(() => {
    if (getCookieConsentValue() === 'true') start();
  }, []);
  return <CookieConsent enableDeclineButton onAccept={start}>We would like to measure visits.</CookieConsent>;
}
