// case: in Illinois a voice is enrolled after the signed release has been looked up
// rules: no-biometric-without-consent
import { EagleProfiler } from '@picovoice/eagle-web';
import { signedRelease } from './releases';

export async function enrolVoice(callerId: string, key: string, samples: Int16Array) {
  if (!(await signedRelease(callerId, 'voiceprint'))) {
    return { next: 'pin' as const };
  }
  const profiler = await EagleProfiler.create(key, { publicPath: '/eagle_params.pv' });
  const { percentage } = await profiler.enroll(samples);
  return { next: 'more' as const, percentage };
}
