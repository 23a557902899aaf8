// case: the consent service was asked before a face is measured
// rules: no-biometric-without-consent
import { hasConsent } from '@acme/consent';
import { describe } from '@acme/face';

export async function enter(video: HTMLVideoElement): Promise<Response | undefined> {
  if (!(await hasConsent('access-control'))) return undefined;
  const template = await describe(video);
  return fetch('/match', { method: 'POST', body: JSON.stringify(template) });
}
