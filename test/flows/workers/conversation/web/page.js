const worker = new Worker(new URL("./crunch.js", import.meta.url), { type: "module" });
worker.onmessage = (e) => {
  sink(e.data.out); // flow: email
  sink(e.data.stage);
};
worker.postMessage({ text: source('email'), lang: "en" });
const chan = new BroadcastChannel("prefs");
chan.addEventListener("message", (ev) => {
  sink(ev.data);
});
const outTheme = new BroadcastChannel("prefs");
outTheme.postMessage("dark");
const alerts = new BroadcastChannel("alerts");
alerts.onmessage = (ev) => {
  sink(ev.data); // flow: email
};
const outAlerts = new BroadcastChannel("alerts");
outAlerts.postMessage(source('email'));
