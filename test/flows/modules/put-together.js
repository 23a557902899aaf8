// probes: functions that nobody calls yet, put into what a script puts together
function Foo() {}
Foo.prototype.bar = function () {
  sink(source('email')); // flow: email
};
const o = {};
o.run = () => sink(source('phone')); // flow: phone
var ns = ns || {};
ns.f = function () {
  sink(source('email')); // flow: email
};
ns.g = {
  h() {
    sink(source('name')); // flow: name
  },
};
window.Shop = {
  start() {
    sink(source('email')); // flow: email
  },
};
kept = function () {
  sink(source('phone')); // flow: phone
};
(function () {
  const lib = {};
  lib.m = () => sink(source('email')); // flow: email
  window.lib = lib;
})();
class K {
  constructor() {
    this.v = source('email');
  }
  show() {
    sink(this.v); // flow: email
  }
}
const old = {};
old.run = () => sink(source('email'));
if (false) old.run();
const never = () => sink(source('phone'));
if (false) never();
var dead = dead || {};
dead.f = function () {
  sink(source('email'));
};
if (false) dead.f();
