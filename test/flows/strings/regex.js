// probes: RegExp exec, groups, lastMatch iteration, split with groups
const e = source('email');
const m = /(?<user>[^@]+)@(?<host>.+)/.exec(e);
sink(m[0]); // flow: email
sink(m[1]); // flow: email
sink(m.groups.user); // flow: email
sink(m.groups.host); // flow: email
sink(m.input); // flow: email
const { groups: { user } } = m;
sink(user); // flow: email
sink(/(?<q>a)/.exec('a').groups.q);
const re = /\w/g;
let hit, acc = '';
while ((hit = re.exec('ab'))) acc += hit[0];
sink(acc);
let acc2 = '';
const re2 = /[^.@]+/g;
while ((hit = re2.exec(e))) acc2 += hit[0];
sink(acc2); // flow: email
sink(new RegExp(e).source); // flow: email
sink(new RegExp('a').source);
sink(/@/.test(e));
sink(e.split(/(@)/)[2]); // flow: email
sink('a,b'.split(/,/));
sink(e.replace(/(?<u>.+)@(?<h>.+)/, (...args) => args.at(-1).h)); // flow: email
sink(e.replace(/(?<u>.+)@(?<h>.+)/, '$<u>')); // flow: email
sink(e.replace(/.+/, ''));
sink('k'.replace(/k/, () => 'v'));
let captured = 'none';
e.replace(/[^@]+/, (x) => { captured = x; return ''; });
sink(captured); // flow: email
let notCaptured = 'none';
'zzz'.replace(/y/, () => { notCaptured = e; return ''; });
sink(notCaptured);
const rep = { [Symbol.replace](s, r) { return s; } };
sink(e.replace(rep, 'x')); // flow: email
const rep2 = { [Symbol.replace](s, r) { return r; } };
sink(e.replace(rep2, 'x'));
