// Whoever gets an object that a module exports may call its methods: they find what the module put into it.
class Desk {
  private held = 'x';
  set(value: string) { this.held = value; }
  show() { sink(this.held); } // flow: email
}
export const desk = new Desk();
desk.set(source('email'));

class Till {
  private held = 'x';
  set(value: string) { this.held = value; }
  show() { sink(this.held); }
}
export const till = new Till();
till.set('y');

class Drawer {
  constructor(private first: string, private second: string) {}
  showFirst() { sink(this.first); } // flow: phone
  showSecond() { sink(this.second); }
}
export const drawers = { left: new Drawer(source('phone'), 'x') };
