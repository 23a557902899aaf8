// probes: only the invoked method of a class runs its sink
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
    sink(e);
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
