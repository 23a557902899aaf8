// probes: only the invoked method of a class runs its sink; a function that nobody calls yet is called some day
const e = source('email');
class C {
  m() {
    sink(e); // flow: email
  }
  n() {
    sink(e);
  }
  static s() {
    sink(e);
  }
}
new C().m();
function outer() {
  function inner() {
    sink(e); // flow: email
  }
}
outer();
function outer2() {
  inner();
  function inner() {
    sink(e); // flow: email
  }
}
outer2();
