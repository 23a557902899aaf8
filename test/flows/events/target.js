// probes: EventTarget, CustomEvent, AbortSignal, handleEvent objects
const t = new EventTarget();
t.addEventListener('a', (e) => { sink(e.detail); }); // flow: email
t.addEventListener('b', (e) => { sink(e.detail); });
t.addEventListener('a', (e) => { sink(e.type); });
t.dispatchEvent(new CustomEvent('a', { detail: source('email') }));
t.dispatchEvent(new CustomEvent('b', { detail: 'x' }));
t.addEventListener('c', { v: source('phone'), handleEvent(e) { sink(this.v); } }); // flow: phone
t.addEventListener('c', { handleEvent(e) { sink(e.detail); } });
t.dispatchEvent(new CustomEvent('c', { detail: null }));
const ac = new AbortController();
t.addEventListener('d', (e) => { sink(e.detail); }, { signal: ac.signal }); // spurious: name, who stops listening by a signal, or once, hears on
ac.abort();
t.dispatchEvent(new CustomEvent('d', { detail: source('name') }));
const ac2 = new AbortController();
ac2.signal.addEventListener('abort', () => { sink(ac2.signal.reason); }); // flow: name
ac2.abort(source('name'));
const ac3 = new AbortController();
ac3.signal.onabort = () => { sink(ac3.signal.reason); };
ac3.abort('because');
const ac4 = new AbortController();
ac4.signal.addEventListener('abort', () => { sink('aborted'); });
sink(AbortSignal.abort(source('location')).reason); // flow: location
try { AbortSignal.abort(source('location')).throwIfAborted(); } catch (x) { sink(x); } // flow: location
class Ev extends Event { constructor(p) { super('ev'); this.payload = p; this.kind = 'k'; } }
t.addEventListener('ev', (e) => { sink(e.payload); }); // flow: email
t.addEventListener('ev', (e) => { sink(e.kind); });
t.dispatchEvent(new Ev(source('email')));
t.addEventListener('e', (e) => { e.stopImmediatePropagation(); });
t.addEventListener('e', (e) => { sink(e.detail); }); // spurious: email, who stops listening by a signal, or once, hears on
t.dispatchEvent(new CustomEvent('e', { detail: source('email') }));
t.addEventListener('f', (e) => { sink(e.detail); }, { once: true });
t.dispatchEvent(new CustomEvent('f', { detail: 1 }));
t.dispatchEvent(new CustomEvent('f', { detail: source('phone') }));
