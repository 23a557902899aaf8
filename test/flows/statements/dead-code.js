// probes: sinks never executed
const e = source('email');
function never() { sink(e); }
const never2 = () => sink(e);
function ret() { return 1; sink(e); }
ret();
if (false) sink(e);
if (0) {
  sink(e);
} else {
  sink('x');
}
if (1) { sink(e); } // flow: email
