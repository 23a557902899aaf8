// What somebody outside is given he may change or keep, and what is put on him he may call.
const { fill } = require('some-package');
const { missing } = require('./not-here');
missing();
{
  const all = ['x'];
  all.unshift(source('phone'));
  const left = all.pop();
  fill(all, left);
  sink(left);
  sink(all); // flow: phone
}
{
  let shown = 'x';
  document.onclick = () => { sink(shown); }; // flow: email
  shown = source('email');
  let hidden = source('email');
  hidden = 'x';
  document.onkeydown = () => { sink(hidden); };
}
