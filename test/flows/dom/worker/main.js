// probes: browser worker created from a module URL
const w = new Worker(new URL('./w.js', import.meta.url), { type: 'module' });
w.onmessage = (ev) => {
  sink(ev.data.echo); // flow: email
  sink(ev.data.count);
};
w.postMessage({ mail: source('email'), id: 1 });
export {};
