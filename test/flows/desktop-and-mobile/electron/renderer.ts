async function start() {
  window.held.keep(source('email'), 'plain');
  window.held.calm('plain');
  const found = await window.held.find(source('phone'));
  sink(found.value); // missing: email, what a preload script puts into the page's global object
  sink(found.note);
}
start();
