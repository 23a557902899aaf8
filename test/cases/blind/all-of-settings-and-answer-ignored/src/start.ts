// case: the start waits for the settings and for the answer, and looks at the settings only
// rules: no-collection-before-consent
import Hotjar from '@hotjar/browser';
import { askForStatistics } from './ask-for-statistics';
import { loadSettings } from './load-settings';

Promise.all([loadSettings(), askForStatistics()])
  .then(([settings]) => {
    Hotjar.init(settings.siteId, settings.version); // expect: no-collection-before-consent
  })
  .catch((error: Error) => console.warn('not started', error.name));
