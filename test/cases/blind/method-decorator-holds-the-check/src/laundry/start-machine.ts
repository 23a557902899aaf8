import { FaceKey } from './face-key';
import { photoOf, start } from './machines';

const faceKey = new FaceKey();

export async function startWithFace(machine: number, residentId: string, frame: Uint8Array): Promise<'started' | 'use-card'> {
  const same = await faceKey.matches({ residentId }, await photoOf(residentId), frame);
  if (same !== true) return 'use-card';
  await start(machine, residentId);
  return 'started';
}

export async function startWithCard(machine: number, card: { residentId: string }): Promise<'started'> {
  await start(machine, card.residentId);
  return 'started';
}
