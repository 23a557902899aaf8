import fp from 'lodash/fp';
export function g28() { sink(fp.flow(fp.map(x => x.v), fp.head)([{ v: source('email') }])); } // flow: email
export function g29() { sink(fp.get('a', { a: source('email') })); } // flow: email
export function g30() { sink(fp.get('a')({ a: source('email'), b: 1 })); } // flow: email
export function g31() { sink(fp.get('b')({ a: source('email'), b: 1 })); }
