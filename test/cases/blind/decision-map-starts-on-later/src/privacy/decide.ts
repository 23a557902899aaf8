// case: a map from decision to reaction starts the recorder for "later" as well
// rules: no-collection-before-consent
import { forgetReplay, startReplay } from './replay';

export type Decision = 'granted' | 'later' | 'refused';

const reactions: Record<Decision, () => void> = {
  granted: startReplay,
  later: startReplay,
  refused: forgetReplay,
};

export function decide(decision: Decision): void {
  if (decision !== 'later') localStorage.setItem('replay-consent', decision);
  reactions[decision]();
}
