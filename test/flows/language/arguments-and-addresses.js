function alias(first) { arguments[0] = source('email'); return first; }
sink(alias('plain')); // flow: email
function back(first) { first = source('phone'); return arguments[0]; }
sink(back('plain')); // flow: phone
function rest(...all) { return all.slice(1); }
sink(rest(source('email'), 'plain')[0]);
sink(rest('plain', source('email'))[0]); // flow: email
function counted() { return Array.from(arguments).pop(); }
sink(counted('plain', source('phone'))); // flow: phone
const url = new URL('https://example.org/');
url.searchParams.set('q', source('email'));
sink(url.href); // flow: email
sink(url.toString()); // flow: email
sink(url.hostname);
url.hash = source('phone');
sink(url.href); // flow: email, phone
/(\w+)@/.exec(source('email'));
sink(RegExp.$1); // flow: email
const match = source('phone').match(/(?<area>\d+)/);
sink(match.groups.area); // flow: phone
sink(match.index); // spurious: phone, the position of a match is taken for a part of it
