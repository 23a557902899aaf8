import * as R from 'ramda';
export function h1() { sink(R.pipe(R.trim, R.toUpper)(source('email'))); } // flow: email
export function h2() { sink(R.compose(R.prop('a'), R.head)([{ a: source('email') }])); } // flow: email
export function h3() { sink(R.path(['a', 'b'], { a: { b: source('email') } })); } // flow: email
export function h4() { sink(R.path(['a', 'c'], { a: { b: source('email'), c: 1 } })); }
export function h5() { sink(R.assoc('x', source('email'), { y: 1 }).x); } // flow: email
export function h6() { sink(R.assoc('x', source('email'), { y: 1 }).y); }
export function h7() { sink(R.over(R.lensProp('a'), x => x + '!', { a: source('email') }).a); } // flow: email
export function h8() { sink(R.evolve({ a: () => 'gone' }, { a: source('email') }).a); }
export function h9() { sink(R.always('x')(source('email'))); }
export function h10() { sink(R.converge((a, b) => a + b, [R.head, R.last])([source('email'), 'x'])); } // flow: email
export function h11() { sink(R.map(R.prop('n'))([{ n: source('email') }])[0]); } // flow: email
export function h12() { sink(R.mergeRight({ a: source('email') }, { a: 'x' }).a); }
export function h13() { sink(R.cond([[R.isNil, R.always('none')], [R.T, R.identity]])(source('email'))); } // flow: email
export function h39() { sink(R.groupBy(x => x.k, [{ k: 'z', v: source('email') }]).z[0].v); } // flow: email
export function h40() { sink(R.tap(x => 'y', source('email'))); } // flow: email
