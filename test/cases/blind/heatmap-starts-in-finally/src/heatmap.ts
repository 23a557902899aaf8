// case: the SDK is started in the finally of the chain that asks, whatever the answer was
// rules: no-collection-before-consent

import Clarity from '@microsoft/clarity';
import { askAboutHeatmap, keepAnswer } from './ask';

const PROJECT = 'k2v7';

export function offerHeatmap(): Promise<void> {
  return askAboutHeatmap()
    .then(keepAnswer)
    .catch((error: unknown) => console.warn('question not shown', error))
    .finally(() => {
      Clarity.init(PROJECT); // expect: no-collection-before-consent
    });
}

void offerHeatmap();
