// probes: import cycle with functions and late reads
import { start, stored } from './a.js';
import { last } from './b.js';
start(source('email'));
sink(stored()); // flow: email
sink(last); // flow: email
start('clean');
sink(stored());
sink(last);
