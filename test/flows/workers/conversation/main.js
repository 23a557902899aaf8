const { Worker, MessageChannel } = require("node:worker_threads");
const path = require("node:path");
const w = new Worker(path.join(__dirname, "task.js"), { workerData: { seed: source('email'), mode: "fast" } });
w.on("message", (m) => {
  if (m.type === "result") {
    sink(m.value); // missing: email, an answer to what was said in answer is not followed
    sink(m.type);
  }
  if (m.type === "ready") {
    sink(m.info);
    w.postMessage({ cmd: "run", text: source('email'), id: "9" });
  }
});
const quiet = new Worker(path.join(__dirname, "quiet.js"));
quiet.on("message", (m) => {
  sink(m);
});
quiet.postMessage("hello");
const { port1, port2 } = new MessageChannel();
port2.on("message", (v) => {
  sink(v.a); // flow: email
  sink(v.b);
});
port1.on("message", (v) => {
  sink(v);
});
port1.postMessage({ a: source('email'), b: "b" });
port2.postMessage("back");
