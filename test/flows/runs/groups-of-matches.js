// Of what is found in a text it is known where its groups stand.
export function position() { source('email').replace(/(.)/g, (match, group, at) => { sink(at); return match; }); }
export function group() { source('email').replace(/(.)/g, (match, group, at) => { sink(group); return match; }); } // flow: email
export function named() { source('email').replace(/(?<one>.)/g, (match, group, at, text, groups) => { sink(groups.one); return match; }); } // flow: email
