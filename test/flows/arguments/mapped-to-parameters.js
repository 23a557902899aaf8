const e = source('email');
function one(a) { arguments[0] = e; return a; }
sink(one('x')); // flow: email
function two(a) { a = e; return arguments[0]; }
sink(two('x')); // flow: email
function clean(a) { a = 'x'; return arguments[0]; }
sink(clean(e));
function cleaned(a) { arguments[0] = 'x'; return a; }
sink(cleaned(e));
function strict(a) { 'use strict'; arguments[0] = e; return a; }
sink(strict('x'));
function usual(a, b = 1) { arguments[0] = e; return a; }
sink(usual('x'));
class Strict { m(a) { a = e; return arguments[0]; } }
sink(new Strict().m('x'));
function other(a, b) { arguments[1] = e; return a; }
sink(other('x', 'y'));
function more(a) { arguments[1] = e; return arguments[1]; }
sink(more('x')); // flow: email
function handed(a) { a = e; return given.apply(null, arguments); }
function given(a) { return a; }
sink(handed('x')); // flow: email
function missing(a) { a = a || e; return arguments[0]; }
sink(missing()); // spurious: email, how many arguments are given is not asked
function upTo(a) { arguments[0] += e; return a; }
sink(upTo('x')); // flow: email
