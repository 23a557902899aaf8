function order() {
  let value = 'plain';
  const read = () => value;
  sink(read());
  value = source('email');
  sink(read()); // flow: email
  value = 'plain';
  sink(read());
}
order();

function writing() {
  let value = 'plain';
  const write = given => {
    value = given;
  };
  write(source('email'));
  sink(value); // flow: email
  write('plain');
  sink(value);
}
writing();

function looped() {
  const reads = [];
  for (const one of [source('email'), 'plain']) reads.push(() => one);
  for (const read of reads) sink(read()); // flow: email
}
looped();

let shared = 'plain';
function fill() {
  shared = source('phone');
}
function show() {
  sink(shared); // flow: phone
}
fill();
show();
sink(shared); // flow: phone

let untouched = 'plain';
function never() {
  untouched = source('email');
}
sink(untouched);
void (() => never);
