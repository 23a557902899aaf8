const { parentPort } = require("node:worker_threads");
parentPort.on("message", (m) => {
  sink(m);
  parentPort.postMessage("quiet:" + m);
});
