// probes: registers handlers as a side effect
import { on } from './bus.js';
on('remote', (v) => {
  sink(v); // flow: phone
});
on('remote2', (v) => {
  sink(v);
});
