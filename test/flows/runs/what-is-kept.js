// A module that keeps something is run as a whole, or not at all.
export function open() { return import.meta.env; }
let kept = 'x';
const list = [];
export function keep() { kept = source('email'); list.push(source('email')); }
export function tell() { sink(kept); sink(list[0]); } // flow: email
