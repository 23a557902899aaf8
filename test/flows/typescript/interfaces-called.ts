export {};
interface Loader { load(key: string): string; }
class NetLoader implements Loader { load(key: string) { return source('email') + key; } }
class FixedLoader implements Loader { load(key: string) { return "fixed:" + key.length; } }
class EchoLoader implements Loader { load(key: string) { return `<${key}>`; } }

function run(l: Loader, k: string): string { return l.load(k); }
sink(run(new NetLoader(), "a")); // flow: email
sink(run(new FixedLoader(), "a"));
sink(run(new FixedLoader(), source('email')));
sink(run(new EchoLoader(), source('email'))); // flow: email
sink(run(new EchoLoader(), "lit"));

function choose(remote: boolean): Loader { return remote ? new NetLoader() : new FixedLoader(); }
sink(choose(Math.random() > 0.5 || process.argv.length > 0).load("k")); // flow: email
function chooseLocal(loud: boolean): Loader { return loud ? new EchoLoader() : new FixedLoader(); }
sink(chooseLocal(Date.now() > 0).load("k"));

interface Named { readonly name: string; }
interface Described extends Named { describe(): string; }
class Item implements Described {
  constructor(readonly name: string, private note: string) {}
  describe() { return this.note; }
}
const it1: Described = new Item(source('email'), "note");
sink(it1.name); // flow: email
sink(it1.describe());
const it2: Described = new Item("plain", source('email'));
sink(it2.name);
sink(it2.describe()); // flow: email

// object literal implementing a callable/hybrid interface
interface Counter { (step: string): string; label: string; }
const counter: Counter = Object.assign((step: string) => step.trim(), { label: "counter" });
sink(counter(source('email'))); // flow: email
sink(counter.label);
