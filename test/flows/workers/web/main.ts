const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.onmessage = event => {
  sink(event.data.value); // flow: phone
  sink(event.data.note);
};
worker.addEventListener('message', ({ data }) => {
  sink(data.value); // flow: phone
  sink(data.note);
});
worker.postMessage({ value: source('email'), note: 'plain' });
