import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
import LogRocket from 'logrocket';
import { readChoices, writeChoices, type Choices } from './a-choices';

export function Banner() {
  const [choices, setChoices] = useState<Choices>(readChoices());
  const save = (next: Choices) => {
    writeChoices(next);
    setChoices(next);
  };
  useEffect(() => {
    if (choices.analytics !== true) return;
    posthog.init('phc_1');
  }, [choices.analytics]);
  useEffect(() => {
    if (choices.advertising === true) LogRocket.init('reader/app'); // expect: no-collection-before-consent
  }, [choices.advertising]);
  return (
    <aside>
      <p>May we count visits and show advertising?</p>
      <button onClick={() => save({ analytics: true, advertising: true })}>Accept all</button>
      <button onClick={() => save({ analytics: false, advertising: false })}>Reject all</button>
    </aside>
  );
}
