import mitt from 'mitt';
import { EventEmitter } from 'node:events';
export const bus = mitt<{ kept: { value: string; note: string }; calm: string }>();
export const emitter = new EventEmitter();
