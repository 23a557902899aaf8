const a = [source('email'), 'plain'];
sink(a.reduce((sum, one) => sum + one, '')); // flow: email
sink(a.reduce((sum, one) => `${sum} ${one}`)); // flow: email
sink(a.reduce(count => count + 1, 0));
sink(a.reduceRight((sum, one) => sum + one, '')); // flow: email
sink(['plain'].reduce((sum, one) => sum + one, source('email'))); // flow: email
const grouped = a.reduce((groups, one) => {
  groups.all = one;
  return groups;
}, { all: 'none', other: 'plain' });
sink(grouped.all);
const last = [...a].reverse().reduce((groups, one) => {
  groups.all = one;
  return groups;
}, { all: 'none', other: 'plain' });
sink(last.all); // flow: email
sink(grouped.other);
const list = a.reduce((found, one) => [...found, one], []);
sink(list[0]); // flow: email
