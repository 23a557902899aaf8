const held = source('email');
document.addEventListener('click', () => sink(held)); // flow: email
document.addEventListener('click', () => sink('plain'));

const field = document.querySelector('input');
field.value = source('email');
sink(field.value); // flow: email
sink(field.checked);

const button = document.createElement('button');
button.dataset.who = source('email');
button.addEventListener('click', event => {
  sink(button.dataset.who); // flow: email
  sink(button.dataset.other);
});
button.onclick = () => sink(source('phone')); // flow: phone

const target = new EventTarget();
target.addEventListener('show', event => sink(event.detail)); // flow: email
target.dispatchEvent(new CustomEvent('show', { detail: source('email') }));
const still = new EventTarget();
still.addEventListener('show', event => sink(event.detail));
still.dispatchEvent(new CustomEvent('show', { detail: 'plain' }));

const channel = new MessageChannel();
channel.port2.onmessage = event => sink(event.data); // flow: email
channel.port1.postMessage(source('email'));

class View {
  value = source('email');
  handleEvent() {
    sink(this.value); // flow: email
  }
}
document.addEventListener('scroll', new View());
new AbortController().signal.addEventListener('abort', () => sink('plain'));
