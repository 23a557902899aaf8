const held = source('email');
setTimeout(() => sink(held), 10); // flow: email
setTimeout(value => sink(value), 10, source('email')); // flow: email
setTimeout((first, second) => sink(second), 10, 'plain', source('phone')); // flow: phone
setTimeout((first, second) => sink(first), 10, 'plain', source('phone'));
setInterval(() => sink('plain'), 10);
setImmediate(value => sink(value), source('email')); // flow: email
queueMicrotask(() => sink(held)); // flow: email
requestAnimationFrame(() => sink(held)); // flow: email
requestAnimationFrame(time => sink(time));
process.nextTick(value => sink(value), source('email')); // flow: email

let later = 'plain';
setTimeout(() => {
  later = source('phone');
}, 10);
setTimeout(() => sink(later), 20); // flow: phone

function debounce(run, wait) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...args), wait);
  };
}
debounce(value => sink(value), 10)(source('email')); // flow: email
debounce(value => sink(value), 10)('plain');
const wait = time => new Promise(resolve => setTimeout(resolve, time));
sink(await wait(10));
