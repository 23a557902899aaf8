// case: a voice profile is made of what a caller says after a question of its own was answered yes
// rules: no-biometric-without-consent

import { EagleProfiler, type EagleProfile } from '@picovoice/eagle-web';
import { Microphone } from './microphone';
import { askSeparately } from './ask-separately';

const MODEL = { publicPath: '/models/eagle_params.pv' };

export async function enrolVoice(accessKey: string, progress: (percent: number) => void): Promise<EagleProfile | null> {
  if (!(await askSeparately('voiceprint', 'Make a voice profile so that the speaker lets you in by name? A PIN works as well.'))) return null;
  const profiler = await EagleProfiler.create(accessKey, MODEL);
  const microphone = await Microphone.open();
  let percent = 0;
  while (percent < 100) {
    const samples = await microphone.read(profiler.minEnrollSamples);
    const { percentage } = await profiler.enroll(samples);
    percent = percentage;
    progress(percent);
  }
  microphone.close();
  return profiler.export();
}
