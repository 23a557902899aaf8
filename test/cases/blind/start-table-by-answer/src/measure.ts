// case: the stored answer picks what happens from a table, and only one entry starts the SDK
// rules: no-collection-before-consent

import * as amplitude from '@amplitude/analytics-browser';

type Answer = 'granted' | 'denied' | 'later';

function measure(): void {
  amplitude.init('7b20e9', undefined, { autocapture: false });
}

function nothing(): void {}

const onAnswer: Record<Answer, () => void> = {
  granted: measure,
  denied: nothing,
  later: nothing,
};

function isAnswer(value: string | null): value is Answer {
  return value === 'granted' || value === 'denied' || value === 'later';
}

function stored(): Answer {
  const value = localStorage.getItem('answer:product-analytics');
  return isAnswer(value) ? value : 'later';
}

document.querySelectorAll<HTMLButtonElement>('#analytics-question button').forEach((button) => {
  button.addEventListener('click', () => localStorage.setItem('answer:product-analytics', button.value));
});

onAnswer[stored()]();
