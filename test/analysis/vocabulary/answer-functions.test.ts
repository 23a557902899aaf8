import assert from 'node:assert/strict';
import { findsAnswer, namesAct, namesRecording, tellsAnswer } from '../../../analysis/vocabulary/answer-functions.js';
import { vocabulary } from './read-vocabulary.js';

describe('the names of functions that have to do with an answer', () => {
  const of = (is: typeof tellsAnswer, names: readonly string[]) => names.filter(name => is(vocabulary, name));

  it('tell one, or get it first', () => {
    assert.deepEqual(of(tellsAnswer, ['hasConsent', 'analyticsGranted', 'marketingOptedIn', 'loadConsent', 'saveConsent', 'hashConsent']), ['hasConsent', 'analyticsGranted', 'marketingOptedIn']);
    assert.deepEqual(of(findsAnswer, ['hasConsent', 'loadConsent', 'analyticsEnabled', 'saveConsent', 'askedConsent']), ['hasConsent', 'loadConsent', 'analyticsEnabled']);
  });
  it('ask for one or record it, by their first word as it is written', () => {
    assert.deepEqual(of(namesAct, ['askConsent', 'acceptAll', 'on', 'acceptsMarketing', 'online']), ['askConsent', 'acceptAll', 'on']);
    assert.deepEqual(of(namesRecording, ['saveConsent', 'renderConsent', 'hasConsent', 'settings']), ['saveConsent', 'renderConsent']);
  });
});
