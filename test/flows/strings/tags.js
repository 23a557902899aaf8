const s = source('email');
function tag(strings, ...values) { return strings.raw[0] + values[0]; }
sink(tag`a${s}b`); // flow: email
sink(tag`a${'x'}b${s}`);
function onlyStrings(strings, ...values) { return strings.join(''); }
sink(onlyStrings`a${s}b`);
function second(strings, a, b) { return b; }
sink(second`${'x'}${s}`); // flow: email
sink(second`${s}${'x'}`);
sink(String.raw`a${s}`); // flow: email
sink(`a${s}`); // flow: email
sink(`a${`b${s}`}`); // flow: email
sink(`a${s ? 'y' : 'n'}`);
const html = (strings, ...vals) => strings.reduce((acc, str, i) => acc + str + (vals[i] ?? ''), '');
sink(html`<p>${s}</p>`); // flow: email
sink(html`<p>${'x'}</p>`);
const curried = pre => (strings, ...v) => pre + v.join();
sink(curried('x')`${s}`); // flow: email
sink(curried(s)`${'x'}`); // flow: email
sink(curried('y')`${'x'}`);
const o = { t(st, v) { return this.k + v; }, k: s };
sink(o.t`a${'x'}`); // flow: email
