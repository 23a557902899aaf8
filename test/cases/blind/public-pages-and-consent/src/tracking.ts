// case: analytics run on public pages only, and only with consent
// rules: no-ineffective-consent-check, no-collection-before-consent
import * as amplitude from '@amplitude/analytics-browser';
import type { RouteLocationNormalized } from 'vue-router';
import { readChoices } from './choices';

export function afterNavigation(to: RouteLocationNormalized): void {
  const choices = readChoices();
  if (!choices.analyticsConsent || !to.meta.public) return;
  amplitude.init('77e0', { autocapture: { pageViews: true } });
}
