// What is put into a thing of the platform in one function comes out of it in another.
function address(mail) {
  const made = new URL('https://example.org/people');
  made.searchParams.set('mail', mail);
  return made;
}
const about = address(source('email'));
sink(about.search); // flow: email
sink(about.pathname);
sink(address('nobody').search);
function write(element, text) {
  element.textContent = text;
}
const line = document.createElement('p');
const other = document.createElement('p');
write(line, source('phone'));
write(other, 'nothing');
sink(line.textContent); // flow: phone
sink(other.textContent);
function wipe(element) {
  element.textContent = '';
  element.removeAttribute('title');
}
line.title = source('name');
sink(line.getAttribute('title')); // flow: name
wipe(line);
sink(line.textContent);
sink(line.title);
const list = document.createElement('ul');
function add(text) {
  const item = document.createElement('li');
  item.append(text);
  list.append(item);
  return item;
}
sink(add('first').textContent);
sink(add(source('email')).textContent); // flow: email
sink(list.textContent); // flow: email
function keep(key, value) {
  localStorage.setItem(key, value);
}
keep('mail', source('email'));
keep('colour', 'red');
sink(localStorage.getItem('mail')); // flow: email
sink(localStorage.getItem('colour'));
const form = new FormData();
[['mail', source('email')]].forEach(([name, value]) => form.set(name, value));
form.set('size', 'small');
sink(form.get('mail')); // flow: email
sink(form.get('size'));
class Sent extends URLSearchParams {
  get mail() {
    return this.get('mail');
  }
}
const sent = new Sent({ mail: source('email'), page: '1' });
sink(sent.mail); // flow: email
sink(sent.get('page'));
export function later() {
  sink(line.textContent);
  sink(about.searchParams.get('mail')); // flow: email
  sink(about.searchParams.get('page'));
}
