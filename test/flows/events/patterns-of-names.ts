import EventEmitter2 from "eventemitter2";
import { EventEmitter, once } from "node:events";
const bus = new EventEmitter2({ wildcard: true, delimiter: "." });
bus.on("order.created", (o: { note: string; id: string }) => {
  sink(o.note); // flow: email
  sink(o.id);
});
bus.on("order.*", (o: { note: string }) => {
  sink(o.note); // flow: email
});
bus.on("holder.*", (u: { note: string }) => {
  sink(u.note);
});
bus.onAny((name, o) => {
  sink(name);
  sink(o.note); // flow: email
});
bus.emit("order.created", { note: source('email'), id: "1" });
bus.emit("holder.created", { note: "hello" });

class Chat extends EventEmitter {
  private topic = "general";
  say(m: string) { this.emit("msg", m, this.topic); return this; }
  leave() { this.emit("bye", "left"); }
}
const chat = new Chat();
chat.on("msg", (m, topic) => {
  sink(m); // flow: email
  sink(topic);
});
chat.once("bye", (m) => {
  sink(m);
});
const pending = once(chat, "msg");
chat.say(source('email')).leave();
pending.then(([m, topic]) => {
  sink(m); // flow: email
  sink(topic);
});
const muted = new Chat();
const h = (m: string) => {
  sink(m);
};
muted.on("msg", h);
muted.off("msg", h);
muted.say(source('email'));
