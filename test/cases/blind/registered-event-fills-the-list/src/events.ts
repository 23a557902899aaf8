import { EventEmitter } from 'node:events';

export const events = new EventEmitter();
