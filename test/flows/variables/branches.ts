let a = 'plain';
if (Math.random() > 0.5) a = source('email');
sink(a); // flow: email

let b = source('email');
if (Math.random() > 0.5) b = 'plain';
else b = 'other';
sink(b);

const c = Math.random() > 0.5 ? source('email') : source('phone');
sink(c); // flow: email, phone

const d = source('email') ? 'yes' : 'no';
sink(d);

let e = 'plain';
if (e) {
  let e = source('email');
  sink(e); // flow: email
}
sink(e);
