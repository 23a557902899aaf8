// case: a voice profile is made of what a caller says, and nobody asks for it
// rules: no-biometric-without-consent

import { EagleProfiler, type EagleProfile } from '@picovoice/eagle-web';
import { Microphone } from './microphone';

const MODEL = { publicPath: '/models/eagle_params.pv' };

export async function enrolVoice(accessKey: string, progress: (percent: number) => void): Promise<EagleProfile | null> {
  const profiler = await EagleProfiler.create(accessKey, MODEL);
  const microphone = await Microphone.open();
  let percent = 0;
  while (percent < 100) {
    const samples = await microphone.read(profiler.minEnrollSamples);
    const { percentage } = await profiler.enroll(samples); // expect: no-biometric-without-consent
    percent = percentage;
    progress(percent);
  }
  microphone.close();
  return profiler.export();
}
