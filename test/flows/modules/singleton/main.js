// probes: module-level state shared between importers, order of evaluation
import './first.js';
import './second.js';
import { get } from './store.js';
sink(get('first')); // flow: email
sink(get('second'));
sink(get('third'));
