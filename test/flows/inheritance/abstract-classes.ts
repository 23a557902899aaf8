export {};
abstract class Report {
  protected abstract body(): string;
  protected footer(): string { return "the end"; }
  render(): string { return this.body() + "\n"; }
  renderAll(): string { return [this.body(), this.footer()].join("\n"); }
}
class UserReport extends Report {
  constructor(private text: string) { super(); }
  protected body() { return this.text; }
}
class StaticReport extends Report {
  protected body() { return "static"; }
  protected override footer() { return source('email'); }
}
const ur: Report = new UserReport(source('email'));
sink(ur.render()); // flow: email
sink(new UserReport("ok").render());
const sr = new StaticReport();
sink(sr.render());
sink(sr.renderAll()); // flow: email

abstract class Step<I, O> {
  static count = 0;
  abstract exec(input: I): O;
  then<P>(next: Step<O, P>): Step<I, P> {
    const self = this;
    return new (class extends Step<I, P> { exec(input: I): P { return next.exec(self.exec(input)); } })();
  }
}
class Trim extends Step<string, string> { exec(s: string) { return s.trim(); } }
class Wrap extends Step<string, { v: string; kind: string }> { exec(s: string) { return { v: s, kind: "wrapped" }; } }
class Drop extends Step<string, string> { exec(_s: string) { return "dropped"; } }
const w1 = new Trim().then(new Wrap());
const r1 = w1.exec(source('email'));
sink(r1.v); // flow: email
sink(r1.kind);
const w2 = new Drop().then(new Wrap());
sink(w2.exec(source('email')).v);

class Base {
  value = "base";
  constructor(init: string) { this.setup(init); }
  setup(init: string) { this.value = init; }
  get shown() { return this.value; }
}
class Loud extends Base {
  override setup(init: string) { super.setup(init.toUpperCase()); }
}
class Deaf extends Base {
  override setup(_init: string) { super.setup("deaf"); }
}
sink(new Loud(source('email')).shown); // flow: email
sink(new Deaf(source('email')).shown);
