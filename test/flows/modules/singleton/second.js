// probes: overwrites one key; runs after first
import { put, get } from './store.js';
sink(get('first')); // flow: email
sink(get('second')); // flow: phone
put('second', 'over');
