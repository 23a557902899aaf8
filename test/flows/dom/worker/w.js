// probes: worker side of the browser worker scene
self.onmessage = ({ data }) => {
  sink(data.mail); // missing: email, a worker and who made it are not joined
  sink(data.id);
  self.postMessage({ echo: [data.mail], count: 1 });
};
