// case: the condition asks whether the consent lookup came back, not what it answered
import { AnalyticsBrowser } from '@segment/analytics-next';
import { allows } from './preferences';
import { loadCatalogue } from './catalogue';

const WRITE_KEY = 'kQ2v8sWc1tB0';

export async function start(): Promise<void> {
  const [catalogue, statistics] = await Promise.allSettled([loadCatalogue(), allows('statistics')]);

  if (catalogue.status === 'rejected') {
    document.body.dataset.state = 'offline';
  }

  if (statistics.status === 'fulfilled') { // expect: no-ineffective-consent-check
    AnalyticsBrowser.load({ writeKey: WRITE_KEY }); // expect: no-collection-before-consent
  }
}

void start();
