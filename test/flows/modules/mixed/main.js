// probes: an ES module wrapping a store of callbacks, handlers registered elsewhere
import { on, fire } from './bus.js';
import './register.js';
on('direct', (v) => { sink(v); }); // flow: email
on('never', (v) => { sink(v); });
fire('direct', source('email'));
fire('remote', source('phone'));
fire('remote2', 'k');
