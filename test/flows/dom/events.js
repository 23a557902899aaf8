// probes: DOM custom events, handlers by property, bubbling, custom elements
const host = document.createElement('div');
const kid = document.createElement('span');
host.append(kid);
host.addEventListener('user', (ev) => { sink(ev.detail.mail); }); // flow: email
host.addEventListener('user', (ev) => { sink(ev.detail.id); });
host.addEventListener('quiet', (ev) => { sink(ev.detail); });
host.addEventListener('caught', (ev) => { sink(ev.detail); }, true); // missing: phone, events that bubble, and elements of the program itself, are not followed
kid.dispatchEvent(new CustomEvent('user', { bubbles: true, detail: { mail: source('email'), id: 1 } }));
kid.dispatchEvent(new CustomEvent('quiet', { bubbles: false, detail: source('phone') }));
kid.dispatchEvent(new CustomEvent('caught', { bubbles: false, detail: source('phone') }));
const btn = document.createElement('button');
btn.onclick = () => { sink(source('location')); }; // spurious: location, a handler that is replaced runs, too
btn.onclick = () => { sink(source('name')); }; // flow: name
btn.click();
class UserCard extends HTMLElement {
  static observedAttributes = ['mail'];
  attributeChangedCallback(name, old, now) {
    sink(now); // missing: email, events that bubble, and elements of the program itself, are not followed
    sink(name);
    sink(old);
  }
}
customElements.define('user-card', UserCard);
const card = document.createElement('user-card');
card.setAttribute('mail', source('email'));
card.setAttribute('other', source('phone'));
window.addEventListener('note', () => { sink('noted'); });
window.dispatchEvent(new CustomEvent('note', { detail: source('phone') }));
