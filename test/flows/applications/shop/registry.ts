import type { Order } from "./types";
type Hook = (o: Order) => void;
const hooks: Partial<Record<"before" | "after", Hook[]>> = {};
export function addHook(k: "before" | "after", h: Hook) { (hooks[k] ??= []).push(h); }
export function fire(k: "before" | "after", o: Order) { hooks[k]?.forEach((h) => h(o)); }
export default class Ledger {
  private static inst?: Ledger;
  private rows: Order[] = [];
  audit = "none";
  static get() { return (this.inst ??= new Ledger()); }
  add(o: Order) { this.rows.push(o); }
  last() { return this.rows[this.rows.length - 1]; }
}
