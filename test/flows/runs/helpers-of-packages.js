import _ from 'lodash';
// A function from outside that is given a list first, and then a function, is no method of a list.
export function reduced() { sink(_.reduce([source('email'), 'b'], (sum, one) => sum + one, '')); } // flow: email
export function each() { const log = []; _.forEach([source('email')], one => { log.push(one); }); sink(log[0]); } // flow: email
export function wrapped() { sink(_([source('email')]).map(one => one).value()[0]); } // flow: email
export function others() { sink(_([source('email')]).map(() => 'plain').value()[0]); }
