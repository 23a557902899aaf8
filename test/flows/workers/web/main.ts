const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = event => {
  sink(event.data.value); // missing: phone, a worker and who made it are not joined
  sink(event.data.note);
};
worker.addEventListener('message', ({ data }) => {
  sink(data.value); // missing: phone, a worker and who made it are not joined
  sink(data.note);
});
worker.postMessage({ value: source('email'), note: 'plain' });
