import mixpanel from 'mixpanel-browser';
import { useConsent } from './store';

export function startPixel() {
  const { analytics } = useConsent.getState();
  if (!analytics) return;
  mixpanel.init('abc', { track_pageview: true });
}
useConsent.subscribe(startPixel);
startPixel();
