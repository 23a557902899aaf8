// probes: globals, properties of globalThis, order across functions
globalThis.userMail = source('email');
sink(globalThis.userMail); // flow: email
sink(userMail); // flow: email
sink(globalThis['user' + 'Mail']); // flow: email
globalThis.userMail = 'x';
sink(userMail);
let cur = 'none';
function setIt() { cur = source('phone'); }
function show() {
  sink(cur); // flow: phone
}
setIt();
show();
let cur2 = 'none';
function setIt2() { cur2 = source('phone'); }
function show2() {
  sink(cur2);
}
show2();
setIt2();
let cur3 = source('name');
function reset3() { cur3 = null; }
function show3() {
  sink(cur3);
}
reset3();
show3();
process.env.WHO = source('location');
sink(process.env.WHO); // flow: location
sink(process.env.WHO_ELSE);
delete process.env.WHO;
sink(process.env.WHO);
const st = {};
const init = () => { st.v = source('email'); };
const use = () => st.v;
sink(use());
init();
sink(use()); // flow: email
