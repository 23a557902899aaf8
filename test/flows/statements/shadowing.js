// probes: block scope, shadowing, parameter scope, catch parameter scope
let x = source('email');
{
  let x = 'inner';
  sink(x);
}
sink(x); // flow: email
{
  const y = x;
  sink(y); // flow: email
}
const y = 'outer';
sink(y);
function f(x) { sink(x); }
f('arg');
function g(x = 'd') { sink(x); } // flow: phone
g(source('phone'));
try { throw 'a'; } catch (x) { sink(x); }
for (let x = 0; x < 1; x++) sink(x);
var k = 'clean';
{ var k = source('name'); }
sink(k); // flow: name
