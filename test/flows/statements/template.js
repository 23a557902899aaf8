// probes: template literals, nested, tagged and String.raw
const e = source('email');
const p = source('phone');
sink(`mail ${e}`); // flow: email
sink(`mail ${'x'}`);
sink(`a${`b${`c${e}`}`}`); // flow: email
sink(`${e}/${p}`); // flow: email, phone
function first(strings, a, b) { return a; }
function second(strings, a, b) { return b; }
function onlyText(strings) { return strings.join('-'); }
sink(first`q ${e} w ${1}`); // flow: email
sink(second`q ${e} w ${1}`);
sink(second`q ${1} w ${p}`); // flow: phone
sink(onlyText`q ${e} w`);
sink(String.raw`\n${e}`); // flow: email
sink(String.raw`\n${'k'}`);
const o = { tag(s, ...v) { return v; } };
sink(o.tag`${e} ${p}`); // flow: email, phone
sink(o.tag`${e} ${p}`[1]); // flow: phone
