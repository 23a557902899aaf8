import { EventEmitter } from 'node:events';

export interface Registered {
  id: string;
  email: string;
  newsletterOptIn: boolean;
}

export const events = new EventEmitter();
