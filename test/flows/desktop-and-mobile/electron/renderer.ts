async function start() {
  window.held.keep(source('email'), 'plain');
  window.held.calm('plain');
  const found = await window.held.find(source('phone'));
  sink(found.value); // missing: email, find is taken for that of a list
  sink(found.note);
}
start();
