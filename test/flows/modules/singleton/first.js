// probes: writes into the store; runs before second
import { put, get } from './store.js';
put('first', source('email'));
put('second', source('phone'));
sink(get('third'));
