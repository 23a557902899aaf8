// case: a table of choices by purpose; one place takes a choice not yet made for a yes, another waits for it
// rules: no-ineffective-consent-check, no-collection-before-consent
import { useEffect } from 'react';
import mixpanel from 'mixpanel-browser';
import posthog from 'posthog-js';

interface Choices {
  analytics?: boolean;
  replay?: boolean;
}

export function Counter({ choices }: { choices: Choices }) {
  useEffect(() => {
    if (choices.analytics !== false) { // expect: no-ineffective-consent-check
      mixpanel.init('7f3a', { track_pageview: true }); // expect: no-collection-before-consent
    }
  }, [choices.analytics]);
  return null;
}

export function Patient({ choices }: { choices: Choices }) {
  useEffect(() => {
    if (choices.analytics === true) posthog.init('phc_1');
  }, [choices.analytics]);
  return null;
}
