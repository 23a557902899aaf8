import mixpanel from 'mixpanel-browser';

// Starts with the page, whoever comes.
mixpanel.init('store-web');

export function measure(step: string): void {
  mixpanel.track(step);
}
