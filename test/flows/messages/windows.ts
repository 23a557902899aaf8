const channel = new MessageChannel();
channel.port1.onmessage = event => {
  sink(event.data.value); // flow: email
  sink(event.data.note);
};
channel.port2.postMessage({ value: source('email'), note: 'plain' });

const quiet = new MessageChannel();
quiet.port1.addEventListener('message', event => sink(event.data));
quiet.port1.start();
quiet.port2.postMessage('plain');

const sender = new BroadcastChannel('held');
const receiver = new BroadcastChannel('held');
const other = new BroadcastChannel('other');
receiver.onmessage = ({ data }) => sink(data); // flow: phone
other.onmessage = ({ data }) => sink(data);
sender.postMessage(source('phone'));

window.addEventListener('message', event => {
  if (event.data.type !== 'held') return;
  sink(event.data.value); // flow: email
  sink(event.data.note);
});
window.postMessage({ type: 'held', value: source('email'), note: 'plain' }, '*');

const target = new EventTarget();
target.addEventListener('held', event => {
  sink((event as CustomEvent).detail.value); // flow: email
  sink((event as CustomEvent).detail.note);
});
target.addEventListener('calm', event => sink((event as CustomEvent).detail));
target.dispatchEvent(new CustomEvent('held', { detail: { value: source('email'), note: 'plain' } }));
target.dispatchEvent(new CustomEvent('calm', { detail: 'plain' }));

document.addEventListener('kept', (event: CustomEvent) => sink(event.detail)); // flow: phone
document.dispatchEvent(new CustomEvent('kept', { detail: source('phone'), bubbles: true }));
window.addEventListener('kept-quiet', (event: CustomEvent) => sink(event.detail));
window.dispatchEvent(new CustomEvent('kept-quiet', { detail: 'plain' }));

class Saved extends Event {
  constructor(readonly value: string, readonly note: string) {
    super('saved');
  }
}
target.addEventListener('saved', event => {
  sink((event as Saved).value); // flow: email
  sink((event as Saved).note);
});
target.dispatchEvent(new Saved(source('email'), 'plain'));

class Keeper extends EventTarget {
  keep(value: string) {
    this.dispatchEvent(new CustomEvent('kept', { detail: { value, note: 'plain' } }));
  }
}
const keeper = new Keeper();
keeper.addEventListener('kept', (event: any) => {
  sink(event.detail.value); // flow: phone
  sink(event.detail.note);
});
keeper.keep(source('phone'));
