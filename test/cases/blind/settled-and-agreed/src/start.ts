// case: the condition asks that the consent lookup came back and that it answered yes
// rules: no-ineffective-consent-check, no-collection-before-consent
import { AnalyticsBrowser } from '@segment/analytics-next';
import { allows } from './preferences';
import { loadCatalogue } from './catalogue';

const WRITE_KEY = 'kQ2v8sWc1tB0';

export async function start(): Promise<void> {
  const [catalogue, statistics] = await Promise.allSettled([loadCatalogue(), allows('statistics')]);

  if (catalogue.status === 'rejected') {
    document.body.dataset.state = 'offline';
  }

  if (statistics.status === 'fulfilled' && statistics.value === true) {
    AnalyticsBrowser.load({ writeKey: WRITE_KEY });
  }
}

void start();
