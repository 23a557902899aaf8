// What is made when it is first asked for is one for all, and what was put into it is in it.
import.meta;
declare function source(what: string): string;
declare function sink(value: unknown): void;
class Store {
  private static made: Store | null = null;
  value = '';
  other = '';
  static get(): Store {
    if (Store.made === null) Store.made = new Store();
    return Store.made;
  }
  put(value: string) { this.value = value; }
}
class Each { value = ''; static get(): Each { return new Each(); } }
export function through() { Store.get().put(source('email')); sink(Store.get().value); sink(Store.get().other); } // flow: email
export function apart() { Store.get().put(source('email')); sink(Store.get().other); }
export function fresh() { Each.get().value = source('email'); sink(Each.get().value); }
