import posthog from 'posthog-js';

let running = false;

export function setStatistics(on: boolean): void {
  if (on && !running) {
    posthog.init('phc_81ksq', { api_host: 'https://eu.i.posthog.com', capture_pageview: true });
    running = true;
  }
  if (!on && running) posthog.opt_out_capturing();
}
