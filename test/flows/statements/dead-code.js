// probes: sinks never executed; what nobody calls yet is called some day
const e = source('email');
function never() { sink(e); } // flow: email
const never2 = () => sink(e); // flow: email
function ret() { return 1; sink(e); }
ret();
if (false) sink(e);
function unwanted() { sink(e); }
if (false) unwanted();
if (0) {
  sink(e);
} else {
  sink('x');
}
if (1) { sink(e); } // flow: email
