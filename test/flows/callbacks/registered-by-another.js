// What a function hands over to run later finds what its caller has done by then.
require('unknown-thing').unknown(class {});
function reg(o) { setTimeout(() => sink(o.a)); } // flow: email
const given = { a: 'x' };
reg(given);
given.a = source('email');
function clean(o) { setTimeout(() => sink(o.a)); }
const cleaned = { a: source('email') };
clean(cleaned);
cleaned.a = 'x';
function early(o) { sink(o.a); }
const told = { a: 'x' };
early(told);
told.a = source('email');
function outer(o) { inner(o); }
function inner(o) { setInterval(() => sink(o.a), 5); } // flow: phone
const deep = { a: 'x' };
outer(deep);
deep.a = source('phone');
class Page {
  constructor() { this.name = 'x'; this.other = 'x'; }
  watch() { addEventListener('click', () => { sink(this.name); sink(this.other); }); } // flow: name
  fill(value) { this.name = value; }
}
const page = new Page();
page.watch();
page.fill(source('name'));
async function waits() {
  const o = { a: source('phone') };
  later(o);
  await null;
  o.a = 'x';
}
function later(o) { setTimeout(() => sink(o.a)); } // flow: phone
waits();
