import type { Clock } from './store';
export class SystemClock implements Clock {
  now() {
    return 'plain';
  }
}
