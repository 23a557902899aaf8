import type { Span } from '../../ir/span.js';

/**
 * A place where somebody who refused is asked again, and nothing on the way tells that they did. `loop`: until they say yes. `refusal`:
 * because they said no. `interval`: by a clock. `return`: whenever they come back. `start`: at each start. `settings`: they are sent to
 * the settings of the platform instead.
 */
export interface RepeatedQuestion {
  readonly span: Span;
  /** What asks, as the source calls it. */
  readonly name: string;
  readonly topic: 'consent' | 'permission' | 'settings';
  readonly again: 'loop' | 'refusal' | 'interval' | 'return' | 'start' | 'settings';
}
