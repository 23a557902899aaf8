// undeclared and global object
const s = source('email');
function g1() { leaked = s; }
g1();
sink(leaked); // flow: email
globalThis.a1 = s;
sink(globalThis.a1); // flow: email
sink(a1); // flow: email
sink(globalThis.a2);
window.b1 = s;
sink(window.b1); // flow: email
sink(b1); // flow: email
sink(self.b1); // flow: email
global.c1 = s;
sink(global.c1); // flow: email
sink(c1); // flow: email
clean = 'plain';
sink(clean);
over = s;
over = 'plain';
sink(over);
var topVar = s;
sink(globalThis.topVar); // missing: email, a script's own variables are no fields of the global object
function fn2() { inner2 = source('phone'); other2 = 'x'; }
fn2();
sink(inner2); // flow: phone
sink(other2);
globalThis['dyn'] = s;
sink(globalThis['dyn']); // flow: email
sink(dyn); // flow: email
Object.assign(globalThis, { asg: s, asgClean: 'x' });
sink(globalThis.asg); // flow: email
sink(globalThis.asgClean);
const ns = (window.App = window.App || {});
ns.held = s;
sink(window.App.held); // flow: email
sink(window.App.other);
function later() { return laterValue; }
laterValue = s;
sink(later()); // flow: email
function writeG(v) { gg = v; }
writeG(s);
sink(gg); // flow: email
function readBefore() { sink(neverTainted); }
neverTainted = 'plain';
readBefore();
