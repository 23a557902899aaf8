// case: two checks are begun without await and awaited together before the conditions
// rules: no-ineffective-consent-check
'use client';

import { useEffect } from 'react';
import * as amplitude from '@amplitude/analytics-browser';
import { hasConsent } from '../privacy/has-consent';

declare const fbq: (...values: unknown[]) => void;

export function Tags() {
  useEffect(() => {
    const start = async () => {
      const questions = [hasConsent('analytics'), hasConsent('advertising')];
      const [analytics, advertising] = await Promise.all(questions);
      if (analytics) amplitude.init('d81e');
      if (advertising) fbq('init', '11200345');
    };
    void start();
  }, []);
  return null;
}
