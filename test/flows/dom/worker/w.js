// probes: worker side of the browser worker scene
self.onmessage = ({ data }) => {
  sink(data.mail); // flow: email
  sink(data.id);
  self.postMessage({ echo: [data.mail], count: 1 });
};
