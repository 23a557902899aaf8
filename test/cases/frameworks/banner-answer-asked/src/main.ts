// case: the promise of the banner resolves with the answer and the answer is asked
// rules: no-collection-before-consent
import * as Sentry from '@sentry/browser';
import { askBanner } from './banner';

askBanner().then(answer => {
  if (answer.analytics) {
    import('./analytics').then(({ start }) => start());
  }
}).catch(error => Sentry.captureException(error));
