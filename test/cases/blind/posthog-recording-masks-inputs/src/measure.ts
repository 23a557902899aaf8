// case: the recording is switched on with inputs and account texts masked
// rules: no-unmasked-session-replay
import posthog from 'posthog-js';
import { analyticsAllowed } from './analytics-allowed';

const recording = {
  maskAllInputs: true,
  maskTextSelector: '.statement, .account-name',
};

export async function measure(key: string): Promise<void> {
  if (!(await analyticsAllowed())) return;
  posthog.init(key, {
    api_host: 'https://eu.i.posthog.com',
    autocapture: false,
    disable_session_recording: false,
    session_recording: recording,
  });
}
