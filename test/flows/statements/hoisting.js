// probes: hoisted functions and var declarations
early();
function early() {
  sink(source('email')); // flow: email
}
sink(v);
var v = source('email');
sink(v); // flow: email
function twice() { return 'first'; }
sink(twice());
var twice2 = function () { return source('phone'); };
sink(twice2()); // flow: phone
function over() { return source('name'); }
function over() { return 'last wins'; }
sink(over());
function over2() { return 'first loses'; }
function over2() { return source('name'); }
sink(over2()); // flow: name
(function () {
  inner = source('location');
  sink(inner); // flow: location
  var inner;
})();
