export function i1() { let got; 'a-b'.replace(/b/, source('email')); sink('a-b'.replace(/b/, source('email'))); } // flow: email
export function i2() { source('email').replace(/.+/, m => { sink(m); return ''; }); } // flow: email
export function i3() { sink('abc'.replace('b', () => source('email'))); } // flow: email
export function i5() { for (const m of source('email').matchAll(/(?<w>\w+)/g)) sink(m.groups.w); } // flow: email
export function i6() { const { groups: { year } } = /(?<year>.+)/.exec(source('email')); sink(year); } // flow: email
export function i7() { const m = /(.+)/.exec(source('email')); sink(m.index); }
export function i8() { sink(/x/.test(source('email'))); }
export function i9() { sink(String.raw`a${source('email')}b`); } // flow: email
function tag(strings, ...vals) { return vals[1]; }
export function i10() { sink(tag`a${source('email')}b${'x'}`); }
export function i11() { sink(tag`a${'x'}b${source('email')}`); } // flow: email
export function i12() { /(.+)/.test(source('email')); sink(RegExp.$1); } // flow: email
export function i13() { sink([...source('email')].reverse().join('')); } // flow: email
export function i14() { sink(source('email').split('').map(c => c).join('')); } // flow: email
export function i15() { sink(source('email').codePointAt(0)); } // flow: email
export function i16() { sink(source('email').localeCompare('x')); }
export function i17() { sink(source('email').length); }
export function i18() { sink('x'.padEnd(60, source('email'))); } // flow: email
export function i19() { sink('x'.concat('y', source('email'))); } // flow: email
export function i20() { sink(source('email').at(0)); } // flow: email
export function i21() { sink(new Intl.ListFormat('en').format([source('email'), 'b'])); } // flow: email
export function i22() { for (const s of new Intl.Segmenter('en').segment(source('email'))) sink(s.segment); } // flow: email
export function i23() { sink(source('email').search(/x/)); }
export function i24() { sink(new RegExp(source('email')).source); } // flow: email
export function i25() { sink(new RegExp(source('email')).flags); }
export function i26() { sink(Object(source('email')).toString()); } // flow: email
export function i27() { sink(source('email')[0] + source('email')['length']); } // flow: email
export function i28() { sink(`${{ toString() { return source('email'); } }}`); } // flow: email
export function i29() { sink('' + { valueOf() { return source('email'); } }); } // flow: email
export function i30() { sink(source('email').normalize().toWellFormed()); } // flow: email
export function i31() { const [a, ...b] = source('email'); sink(b.join('')); } // flow: email
export function i32() { sink(encodeURIComponent(source('email'))); } // flow: email
export function i33() { sink(parseInt(source('email'), 10)); } // flow: email
export function i34() { sink(source('email').startsWith('T') ? 'yes' : 'no'); }
export function i35() { sink('lit'.repeat(2)); }
export function i36() { sink(source('email').replaceAll(/(?<a>.)/g, (m, p1, off, whole, groups) => groups.a)); } // flow: email
export function i37() { source('email').replace(/(.)/g, (m, p1, off) => { sink(off); return m; }); }
export function i38() { const re = /(?:)/y; re.lastIndex = 1; re.tag = source('email'); sink(re.tag); } // flow: email
export function i39() { sink(new Intl.NumberFormat('en', { style: 'unit', unit: 'liter' }).format(1)); }
export function i40() { sink(Symbol(source('email')).description); } // flow: email
export function i41() { sink(Symbol.keyFor(Symbol.for(source('email')))); } // flow: email
