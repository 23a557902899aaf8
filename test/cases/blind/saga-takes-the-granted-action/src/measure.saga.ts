// case: a generator waits for an answer, and starts analytics only if the answer in the store is granted
// rules: no-collection-before-consent
import mixpanel from 'mixpanel-browser';
import { call, select, take } from 'redux-saga/effects';
import { answerTo, granted, refused } from './consent-slice';

function startMixpanel(token: string): void {
  mixpanel.init(token, { persistence: 'localStorage' });
}

export function* measureSaga(token: string) {
  while (true) {
    const answer: 'granted' | 'refused' | undefined = yield select(answerTo('analytics'));
    if (answer === 'granted') {
      yield call(startMixpanel, token);
      return;
    }
    yield take([granted.type, refused.type]);
  }
}
