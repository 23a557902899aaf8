// case: sound and autoplay are on unless they were switched off, analytics is off unless it was agreed to
// rules: no-ineffective-consent-check, no-collection-before-consent
import posthog from 'posthog-js';
import { loadChoices } from './choices';

export function boot(player: HTMLVideoElement, key: string): void {
  const choices = loadChoices();

  player.muted = !(choices.sound ?? true);
  if (choices.autoplay !== false || player.dataset.always !== undefined) {
    void player.play();
  }
  if (choices.analyticsConsent ?? false) {
    posthog.init(key, { api_host: 'https://eu.i.posthog.com' });
  }
}

boot(document.querySelector('video')!, 'phc_7Qk');
