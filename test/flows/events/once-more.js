const s = source('email');
const button = document.querySelector('button');
export function counted() {
  let clicks = 0;
  button.addEventListener('click', () => {
    clicks++;
    if (clicks === 2) sink(s); // flow: email
  });
}
export function switched() {
  let isOn = false;
  button.addEventListener('click', () => {
    if (isOn) sink(s); // flow: email
    isOn = true;
  });
}
export function keptForNextTime() {
  let last = '';
  button.addEventListener('click', () => {
    sink(last); // flow: email
    last = s;
  });
}
export function keptAndCleared() {
  let last = '';
  button.addEventListener('click', () => {
    last = s;
    last = '';
  });
  button.addEventListener('focus', () => sink(last));
}
export function neverSwitched() {
  let isOn = false;
  button.addEventListener('click', () => {
    if (isOn) sink(s);
    isOn = false;
  });
}
export function queued() {
  const queue = ['a', s];
  button.addEventListener('click', () => {
    const next = queue.shift();
    if (queue.length === 0) sink(next); // flow: email
  });
}
export function laterOnly() {
  let isOn = false;
  setTimeout(() => {
    if (isOn) sink(s);
    isOn = true;
  }, 10);
}
let wasAsked = false;
button.addEventListener('click', () => {
  if (wasAsked) sink(s); // flow: email
  wasAsked = true;
});
