// case: a face is measured and nobody was asked
import { describe } from '@acme/face';

export async function enter(video: HTMLVideoElement): Promise<Response> {
  const template = await describe(video); // expect: no-biometric-without-consent
  return fetch('/match', { method: 'POST', body: JSON.stringify(template) });
}
