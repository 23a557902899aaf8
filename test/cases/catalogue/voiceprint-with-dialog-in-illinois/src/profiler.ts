// case: in Illinois a voice is enrolled after a dialog, no written release is asked for
import { EagleProfiler } from '@picovoice/eagle-web';
import { askVoice } from './dialog';

export async function enrolVoice(key: string, samples: Int16Array) {
  if (!(await askVoice())) {
    return { next: 'pin' as const };
  }
  const profiler = await EagleProfiler.create(key, { publicPath: '/eagle_params.pv' });
  const { percentage } = await profiler.enroll(samples); // expect: no-biometric-without-consent
  return { next: 'more' as const, percentage };
}
