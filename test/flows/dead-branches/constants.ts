if (false) sink(source('email'));
if (true) sink(source('email')); // flow: email
const on = true;
const off = false;
sink(on ? source('email') : 'plain'); // flow: email
sink(off ? source('email') : 'plain');
sink(on && 'plain');
sink(off && source('email'));
sink(off || source('email')); // flow: email
sink('plain' || source('email'));
sink('plain' ?? source('email'));
sink(null ?? source('email')); // flow: email
if (1 + 1 === 3) sink(source('email'));
if (typeof 'x' === 'number') sink(source('email'));
if ('a' === 'a') sink(source('phone')); // flow: phone
while (false) sink(source('email'));
let level = 1;
level = 2;
if (level === 1) sink(source('email'));
if (level === 2) sink(source('phone')); // flow: phone
if (![].length) sink('plain');
