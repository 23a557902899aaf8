import { Gateway, Kind } from "./types";
import type { Order } from "./types";
import Ledger, { addHook, fire } from "./registry";
import * as reg from "./registry";
const order: Order = { id: "17", note: source('email') };
addHook("before", (o) => {
  sink(o.note); // flow: email
  sink(o.id);
});
reg.addHook("after", (o) => {
  sink(o.note);
});
fire("before", order);
fire("after", { id: source('email'), note: "done" });
Ledger.get().add(order);
sink(Ledger.get().last().note); // flow: email
sink(Ledger.get().audit);
export async function go() {
  sink(await Gateway.create(Kind.Web).send(order)); // flow: email
  sink(await Gateway.create(Kind.Store).send(order));
}
void go();
