// case: faces are found in a picture of the queue to count them, without attributes and without templates
// rules: no-biometric-without-consent, no-biometric-attribute-inference

import { iai } from './iai';
import { countOptions } from './options';

const MINUTES_EACH = 1.5;

export async function queueLength(jpeg: Buffer): Promise<{ people: number; minutes: number }> {
  try {
    const { FaceInfos } = await iai.DetectFace({ Image: jpeg.toString('base64'), ...countOptions });
    const people = FaceInfos?.length ?? 0;
    return { people, minutes: Math.ceil(people * MINUTES_EACH) };
  } catch (error) {
    if ((error as { code?: string }).code === 'InvalidParameterValue.NoFaceInPhoto') return { people: 0, minutes: 0 };
    throw error;
  }
}
