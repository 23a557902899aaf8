import { action, autorun, computed, makeAutoObservable, makeObservable, observable, reaction, runInAction } from 'mobx';
import { observer } from 'mobx-react-lite';

class Held {
  value = 'plain';
  note = 'plain';
  constructor() {
    makeAutoObservable(this);
  }
  get loud() {
    return this.value.toUpperCase();
  }
  get quiet() {
    return this.note.toUpperCase();
  }
  keep(value: string) {
    this.value = value;
  }
  async load() {
    const found = await Promise.resolve(source('phone'));
    runInAction(() => {
      this.value = found;
    });
  }
}
const held = new Held();
held.keep(source('email'));
export const Shown = observer(({ store }: { store: Held }) => {
  sink(store.value); // flow: email, phone
  sink(store.loud); // flow: email, phone
  sink(store.note);
  sink(store.quiet);
  return <button onClick={() => store.load()} />;
});
export const App = () => <Shown store={held} />;
autorun(() => {
  sink(held.value); // flow: email, phone
  sink(held.note);
});
reaction(() => held.value, next => sink(next)); // flow: email, phone
reaction(() => held.note, next => sink(next));

const box = observable({ value: 'plain', note: 'plain' });
const keep = action((value: string) => {
  box.value = value;
});
keep(source('email'));
sink(box.value); // flow: email
sink(box.note);
const loud = computed(() => box.value.toUpperCase());
sink(loud.get()); // flow: email

class Decorated {
  @observable accessor value = source('email');
  @observable accessor note = 'plain';
  @computed get both() {
    return this.value;
  }
  @action keep(value: string) {
    sink(value); // flow: phone
  }
}
const decorated = new Decorated();
sink(decorated.both); // flow: email
sink(decorated.note);
decorated.keep(source('phone'));
