self.onmessage = (event: MessageEvent) => {
  sink(event.data.value); // flow: email
  sink(event.data.note);
  self.postMessage({ value: source('phone'), note: 'plain' });
};
