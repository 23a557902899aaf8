import { fromJS, List, Map, Record, Set } from 'immutable';
export function h21() { sink(Map({ a: 'x' }).set('a', source('email')).get('a')); } // flow: email
export function h22() { const m = Map({ a: 'x' }); m.set('a', source('email')); sink(m.get('a')); }
export function h23() { sink(List([source('email')]).push('x').first()); } // flow: email
export function h24() { sink(fromJS({ a: { b: source('email') } }).getIn(['a', 'b'])); } // flow: email
export function h25() { sink(fromJS({ a: { b: source('email'), c: 'x' } }).getIn(['a', 'c'])); }
export function h26() { const P = Record({ name: '' }); sink(new P({ name: source('email') }).name); } // flow: email
export function h27() { sink(Map({ a: source('email') }).update('a', v => v + '!').toJS().a); } // flow: email
export function h28() { sink(Set([source('email')]).toArray()[0]); } // flow: email
