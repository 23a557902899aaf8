import _ from 'lodash';
import { debounce, memoize as memo } from 'lodash';
import pick from 'lodash/pick';
export function g1() { sink(_.chain([source('email')]).map(x => x + '!').filter(Boolean).head().value()); } // flow: email
export function g2() { sink(_.get({ a: { b: source('email') } }, 'a.b')); } // flow: email
export function g3() { sink(_.get({ a: { b: source('email'), c: 1 } }, 'a.c')); }
export function g4() { const o = {}; _.set(o, 'x.y[0]', source('email')); sink(o.x.y[0]); } // flow: email
export function g5() { const o = {}; _.set(o, ['x', 'y'], source('email')); sink(o.x.z); }
export function g6() { const f = _.flow([x => x.trim(), x => x + '?']); sink(f(source('email'))); } // flow: email
export function g7() { const f = _.curry((a, b, c) => b); sink(f('x')(source('email'))('y')); } // flow: email
export function g8() { const f = _.curry((a, b, c) => b); sink(f(source('email'))('x')('y')); }
export function g9() { const f = _.memoize(x => x + '1'); sink(f(source('email'))); } // flow: email
export function g10() { sink(_.template('hi <%= name %>')({ name: source('email') })); } // flow: email
export function g11() { const f = _.partial((a, b) => a, source('email')); sink(f('x')); } // flow: email
export function g12() { const f = _.partial((a, b) => b, source('email')); sink(f('x')); }
export function g13() { const f = _.partialRight((a, b) => b, source('email')); sink(f('x')); } // flow: email
export function g14() { sink(pick({ a: source('email'), b: 2 }, ['a']).a); } // flow: email
export function g15() { sink(pick({ a: source('email'), b: 2 }, ['b']).b); }
export function g16() { sink(_.omit({ a: source('email'), b: 2 }, 'a').a); }
export function g17() { sink(_.merge({}, { a: { b: source('email') } }, { a: { c: 2 } }).a.b); } // flow: email
export function g18() { sink(_.groupBy([{ k: 'x', v: source('email') }], 'k').x[0].v); } // flow: email
export function g19() { sink(_.keyBy([{ k: 'x', v: source('email') }], o => o.k).x.v); } // flow: email
export function g20() { sink(_.size([source('email')])); }
export function g21() { debounce(v => sink(v), 1)(source('email')); } // flow: email
export function g22() { sink(_.zipObject(['a', 'b'], [source('email'), 2]).a); } // flow: email
export function g23() { const [x, y] = _.partition([source('email'), 'x'], v => v.length > 1); sink(x[0]); } // flow: email
export function g24() { sink(_.mapValues({ a: source('email') }, v => v + '').a); } // flow: email
export function g25() { sink(_.invoke({ f: x => x }, 'f', source('email'))); } // flow: email
export function g26() { sink(_.defaults({ a: 'set' }, { a: source('email') }).a); }
export function g27() { sink(_.reduce([source('email'), 'b'], (acc, v) => acc + v, '')); } // flow: email
export function g30() { const log = []; _.forEach([source('email')], v => { log.push(v); }); sink(log[0]); } // flow: email
export function g31() { sink(_.attempt(() => { throw new Error(source('email')); }).message); } // flow: email
export function g32() { sink(_.isString(source('email'))); }
export function g33() { sink(_.find([{ n: 'a', v: source('email') }], { n: 'a' }).v); } // flow: email
export function g34() { sink(_([source('email')]).map(x => x).value()[0]); } // flow: email
export function g35() { const f = _.once(x => x); f('first'); sink(f(source('email'))); }
export function g36() { const f = _.overArgs((a, b) => a + b, [x => x, x => 1]); sink(f(source('email'), 2)); } // flow: email
export function g37() { sink(_.cloneDeep({ a: [source('email')] }).a[0]); } // flow: email
export function g38() { sink(_.constant(source('email'))()); } // flow: email
export function g39() { sink(_.tap([1], a => { a.push(source('email')); })[1]); } // flow: email
export function g40() { sink(_.times(2, () => source('email'))[1]); } // flow: email
export function g41() { sink(_.result({ f() { return source('email'); } }, 'f')); } // flow: email
export function g42() { sink(_.wrap(source('email'), (v, t) => t + v)('x')); } // flow: email
export function g43() { sink(_.camelCase(source('email'))); } // flow: email
export function g44() { sink(_.sortBy([{ v: source('email'), k: 1 }], ['k'])[0].k); }
export function g45() { sink(Object.keys(_.invert({ a: source('email') }))[0]); } // flow: email
