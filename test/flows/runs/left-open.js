// What nobody knows the end of may end in every way.
const email = source('email');
let given = 'plain';
elsewhere(() => { given = email; });
sink(given); // flow: email
let kept;
const slot = { set: value => { kept = value; } };
register(slot);
slot.set(email);
sink(kept); // flow: email
slot.set('plain');
