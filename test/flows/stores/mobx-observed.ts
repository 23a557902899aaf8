import { action, autorun, computed, makeAutoObservable, makeObservable, observable, reaction } from "mobx";
class Todo { constructor(public title: string, public done = "no") { makeAutoObservable(this); } }
class List {
  items: Todo[] = [];
  filter = "all";
  constructor() { makeObservable(this, { items: observable, filter: observable, titles: computed, add: action }); }
  get titles() { return this.items.map((t) => t.title).join(); }
  get flags() { return this.items.map((t) => t.done).join(); }
  add(t: string) { this.items.push(new Todo(t)); }
}
const list = new List();
autorun(() => {
  sink(list.titles); // flow: email
  sink(list.flags);
});
reaction(() => list.filter, (f) => {
  sink(f);
});
reaction(() => list.items.length && list.items[0].title, (t) => {
  sink(t); // flow: email
});
list.add(source('email'));
list.filter = "open";
const m = observable.map<string, string>();
m.set("a", source('email'));
m.set("b", "b");
sink(m.get("a")); // flow: email
sink(m.get("b"));
