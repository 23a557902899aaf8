import _ from 'underscore';
export function h14() { sink(_.chain([source('email')]).map(x => x).first().value()); } // flow: email
export function h15() { sink(_.pluck([{ n: source('email') }], 'n')[0]); } // flow: email
export function h16() { sink(_.extend({}, { a: source('email') }).a); } // flow: email
export function h17() { sink(_.compose(x => x + 1, x => x)(source('email'))); } // flow: email
