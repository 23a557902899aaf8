// case: a saga takes the saved consents and starts the SDK when analytics is among them
// rules: no-collection-before-consent
import { call, fork, take } from 'redux-saga/effects';
import * as amplitude from '@amplitude/analytics-browser';
import { consentsSaved } from './privacy';

function start(key: string): void {
  amplitude.init(key, { defaultTracking: { pageViews: true } });
}

function* waitForAnalytics() {
  while (true) {
    const action: ReturnType<typeof consentsSaved> = yield take(consentsSaved.type);
    if (action.payload.analytics === true) {
      yield call(start, 'f0aa17');
      return;
    }
  }
}

export function* rootSaga() {
  yield fork(waitForAnalytics);
}
