self.onmessage = (event: MessageEvent) => {
  sink(event.data.value); // missing: email, a worker and who made it are not joined
  sink(event.data.note);
  self.postMessage({ value: source('phone'), note: 'plain' });
};
