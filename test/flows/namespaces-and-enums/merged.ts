export {};
enum Level { Low = "low", High = "high" }
enum Num { A, B = 4, C }
const table: Record<Level, string> = { [Level.Low]: "calm", [Level.High]: source('email') };
sink(table[Level.High]); // flow: email
sink(table[Level.Low]);
const slots: string[] = [];
slots[Num.C] = source('email');
slots[Num.B] = "b";
sink(slots[5]); // flow: email
sink(slots[Num.B]);
sink(Num[Num.B]);

namespace Cfg { export let token = "t0"; export const mode = "fast"; }
namespace Cfg { export function init(v: string) { token = v; } export namespace Deep { export const d = "d" + mode; } }
Cfg.init(source('email'));
sink(Cfg.token); // missing: email, a variable of a namespace is written in its other part
sink(Cfg.mode);
sink(Cfg.Deep.d);

function build(x: string) { return build.prefix + x; }
namespace build { export let prefix = "pre"; export const suffix = "suf"; }
sink(build("x"));
const before = build.suffix;
build.prefix = source('email');
sink(build("x")); // flow: email
sink(before);

class Album { constructor(public title: string) {} copy() { return new Album.Track(this.title, "n"); } }
namespace Album { export class Track { constructor(public readonly album: string, protected name: string) {} getName() { return this.name; } } }
const tr = new Album(source('email')).copy();
sink(tr.album); // flow: email
sink(tr.getName());

class Acc {
  private _v = "";
  static shared = "s";
  static { Acc.shared = source('email'); }
  get v(): string { return this._v; }
  set v(x: string) { this._v = x.trim(); }
  get k(): string { return "k"; }
  set k(x: string) { this._v = x; }
}
const acc1 = new Acc();
acc1.k = source('email');
sink(acc1.v); // flow: email
sink(acc1.k);
const acc2 = new Acc();
acc2.v = source('email');
acc2.v = "over";
sink(acc2.v);
sink(Acc.shared); // flow: email

interface Bag { [key: string]: string; }
const bag: Bag = {};
bag["x-holder"] = source('email');
bag["x-const"] = "c";
sink(bag["x-" + "holder"]); // flow: email
sink(bag["x-const"]);
delete bag["x-holder"];
sink(bag["x-holder"]);
