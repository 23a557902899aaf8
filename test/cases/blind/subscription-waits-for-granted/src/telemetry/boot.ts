// case: a subscription to a Zustand store starts the recorder when the selected answer is granted
// rules: no-collection-before-consent
import Clarity from '@microsoft/clarity';
import { useAnswers } from '../state/answers';

let started = false;

function start(projectId: string): void {
  if (started) return;
  Clarity.init(projectId);
  Clarity.setTag('app', 'recipes');
  started = true;
}

export function bootTelemetry(projectId: string): () => void {
  return useAnswers.subscribe(
    (state) => state.analytics,
    (analytics) => {
      if (analytics === 'granted') start(projectId);
    },
    { fireImmediately: true },
  );
}
