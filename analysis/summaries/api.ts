/** What the engine asks of the models; `models/` gives it. */
export type { ApiNode } from '../models/api-node.js';
export type * from '../models/api-state.js';
export type { Token } from '../models/port.js';
export type { Trigger } from '../models/model.js';

/** Ways of keeping, sharing and passing on values that calls and callbacks cannot tell; `behaviour.ts` does them. */
export type { Behaviour } from '../models/model.js';
