// case: when the answer cannot be fetched, it is taken for a yes
// rules: no-ineffective-consent-check, no-collection-before-consent
import { useEffect } from 'react';
import type { AppProps } from 'next/app';
import ReactGA from 'react-ga4';
import { fetchConsent } from '../lib/fetch-consent';

export default function App({ Component, pageProps }: AppProps) {
  useEffect(() => {
    const start = async () => {
      if (await fetchConsent('analytics').catch(() => true)) { // expect: no-ineffective-consent-check
        ReactGA.initialize('G-3301HX'); // expect: no-collection-before-consent
      }
    };
    void start();
  }, []);

  return <Component {...pageProps} />;
}
