import { init } from '@amplitude/analytics-browser';
export function start() { init('key'); } // expect: no-collection-before-consent
