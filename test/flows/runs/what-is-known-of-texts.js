// Of a text the beginning may be known, and of a comparison its contrary.
export function beginning() { const s = 'k=' + source('email'); sink(s.slice(0, 2)); sink(s.slice(0, 3)); sink(s.charAt(1)); } // flow: email
export function first() { const s = 'k=' + source('email'); sink(s.slice(0, 2)); sink(s.substring(0, 1)); }
export function contrary(n) { let v = 'x'; if (n > 5) v = source('email'); if (n <= 5) sink(v); }
export function same(n) { let v = 'x'; if (n > 5) v = source('email'); if (5 < n) sink(v); } // flow: email
export function cleaned() { let v = source('email'); for (let i = 0; i < 3; i++) { if (i === 2) v = sanitize(v); } sink(v); }
export function notCleaned() { let v = source('email'); for (let i = 0; i < 3; i++) { if (i === 3) v = sanitize(v); } sink(v); } // flow: email
