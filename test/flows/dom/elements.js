// probes: element properties, attributes, dataset, text, form values
const e = source('email');
const d = document.createElement('div');
d.textContent = e;
sink(d.textContent); // flow: email
sink(d.innerHTML); // missing: email, what is put on an element is not read back by its other names
sink(d.tagName);
sink(d.id);
d.textContent = 'x';
sink(d.textContent); // spurious: email, what is put on an element stays
sink(d.innerHTML);
d.setAttribute('data-mail', e);
sink(d.getAttribute('data-mail')); // missing: email, what is put on an element is not read back by its other names
sink(d.dataset.mail); // missing: email, what is put on an element is not read back by its other names
sink(d.getAttribute('title'));
sink(d.outerHTML); // missing: email, what is put on an element is not read back by its other names
d.removeAttribute('data-mail');
sink(d.getAttribute('data-mail'));
d.dataset.kept = source('phone');
d.dataset.other = 'k';
sink(d.dataset.kept); // flow: phone
sink(d.dataset.other);
sink(d.getAttribute('data-kept')); // missing: phone, what is put on an element is not read back by its other names
const i = document.createElement('input');
i.value = source('name');
sink(i.value); // flow: name
i.value = '';
sink(i.value); // spurious: name, what is put on an element stays
const p = document.createElement('p');
const t = document.createTextNode(source('location'));
p.append('at ', t);
sink(p.textContent); // missing: location, what is put on an element is not read back by its other names
sink(p.firstChild.textContent);
sink(p.lastChild.textContent); // missing: location, what is put on an element is not read back by its other names
t.remove();
sink(p.textContent);
p.className = 'big';
p.classList.add('red');
sink(p.className);
const a = document.createElement('a');
a.href = 'https://x.org/?m=' + e;
sink(a.href); // flow: email
sink(a.search); // missing: email, what is put on an element is not read back by its other names
sink(a.hostname);
