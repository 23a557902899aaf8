export interface Order { id: string; note: string; }
export enum Kind { Web = "web", Store = "store" }
export abstract class Gateway {
  abstract send(o: Order): Promise<string>;
  static create(k: Kind): Gateway { return gateways[k](); }
}
class WebGateway extends Gateway { async send(o: Order) { return "web:" + o.note; } }
class StoreGateway extends Gateway { async send(o: Order) { return "store:" + o.id; } }
const gateways: Record<Kind, () => Gateway> = { [Kind.Web]: () => new WebGateway(), [Kind.Store]: () => new StoreGateway() };
