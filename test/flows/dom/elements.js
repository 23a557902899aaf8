// probes: element properties, attributes, dataset, text, form values
const e = source('email');
const d = document.createElement('div');
d.textContent = e;
sink(d.textContent); // flow: email
sink(d.innerHTML); // flow: email
sink(d.tagName);
sink(d.id);
d.textContent = 'x';
sink(d.textContent);
sink(d.innerHTML);
d.setAttribute('data-mail', e);
sink(d.getAttribute('data-mail')); // flow: email
sink(d.dataset.mail); // flow: email
sink(d.getAttribute('title'));
sink(d.outerHTML); // flow: email
d.removeAttribute('data-mail');
sink(d.getAttribute('data-mail'));
d.dataset.kept = source('phone');
d.dataset.other = 'k';
sink(d.dataset.kept); // flow: phone
sink(d.dataset.other);
sink(d.getAttribute('data-kept')); // flow: phone
const i = document.createElement('input');
i.value = source('name');
sink(i.value); // flow: name
i.value = '';
sink(i.value);
const p = document.createElement('p');
const t = document.createTextNode(source('location'));
p.append('at ', t);
sink(p.textContent); // flow: location
sink(p.firstChild.textContent);
sink(p.lastChild.textContent); // flow: location
t.remove();
sink(p.textContent);
p.className = 'big';
p.classList.add('red');
sink(p.className);
const a = document.createElement('a');
a.href = 'https://x.org/?m=' + e;
sink(a.href); // flow: email
sink(a.search); // flow: email
sink(a.hostname);
