import { setTimeout as wait } from 'node:timers/promises';
setTimeout((value, note) => {
  sink(value); // flow: email
  sink(note);
}, 10, source('email'), 'plain');
setImmediate(value => sink(value), source('phone')); // flow: phone
process.nextTick((value, note) => {
  sink(value); // flow: email
  sink(note);
}, source('email'), 'plain');
sink(await wait(10, source('email'))); // flow: email
sink(await wait(10, 'plain'));
let held = 'plain';
let calm = 'plain';
setInterval(() => {
  sink(held); // flow: phone
  sink(calm);
}, 100);
held = source('phone');
requestAnimationFrame(() => sink(held)); // flow: phone
queueMicrotask(() => sink(calm));
