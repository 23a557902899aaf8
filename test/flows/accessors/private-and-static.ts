class Store {
  static shared = 'plain';
  static #hidden = source('email');
  static made;
  static {
    Store.made = source('phone');
  }
  static read() {
    return Store.#hidden;
  }
  static get current() {
    return this.shared;
  }
  #own = source('email');
  other = 'plain';
  #give() {
    return this.#own;
  }
  give() {
    return this.#give();
  }
  giveOther() {
    return this.other;
  }
}
sink(Store.shared);
sink(Store.read()); // flow: email
sink(Store.made); // flow: phone
sink(Store.current);
Store.shared = source('email');
sink(Store.current); // flow: email
sink(new Store().give()); // flow: email
sink(new Store().giveOther());

class Single {
  static instance;
  static get() {
    return (Single.instance ??= new Single());
  }
  value = 'plain';
}
Single.get().value = source('email');
sink(Single.get().value); // flow: email
