// case: a saga leaves a breadcrumb with the full phone number before it asks for a code
import * as Sentry from '@sentry/react-native';
import { call, put, takeLeading } from 'redux-saga/effects';
import { sendCode } from './api';
import { codeRequested, codeSent, codeFailed } from './slice';

function* requestCode({ payload }: ReturnType<typeof codeRequested>) {
  const { phone, region } = payload;
  const full = `${region}${phone}`;
  Sentry.addBreadcrumb({ category: 'otp', level: 'info', message: `asking for a code for ${full}` }); // expect: no-personal-data-in-logs
  try {
    yield call(sendCode, full);
    yield put(codeSent());
  } catch {
    yield put(codeFailed());
  }
}

export function* otpSaga() {
  yield takeLeading(codeRequested.type, requestCode);
}
