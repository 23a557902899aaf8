const { parentPort, workerData } = require("node:worker_threads");
sink(workerData.seed); // flow: email
sink(workerData.mode);
parentPort.on("message", ({ cmd, text, id }) => {
  sink(text); // flow: email
  sink(id);
  sink(cmd);
  parentPort.postMessage({ type: "result", value: text.toUpperCase() });
});
parentPort.postMessage({ type: "ready", info: "up" });
