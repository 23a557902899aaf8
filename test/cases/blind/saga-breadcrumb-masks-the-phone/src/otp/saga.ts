// case: a saga leaves a breadcrumb with two digits of the phone number
// rules: no-personal-data-in-logs
import * as Sentry from '@sentry/react-native';
import { call, put, takeLeading } from 'redux-saga/effects';
import { sendCode } from './api';
import { maskPhone } from './mask';
import { codeRequested, codeSent, codeFailed } from './slice';

function* requestCode({ payload }: ReturnType<typeof codeRequested>) {
  const { phone, region } = payload;
  Sentry.addBreadcrumb({ category: 'otp', level: 'info', message: `asking for a code for ${maskPhone(phone)}` });
  try {
    yield call(sendCode, `${region}${phone}`);
    yield put(codeSent());
  } catch {
    yield put(codeFailed());
  }
}

export function* otpSaga() {
  yield takeLeading(codeRequested.type, requestCode);
}
