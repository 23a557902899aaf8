// One function of a module nobody can follow; the others are run by themselves all the same.
export function open() { return import.meta.env; }
export function last() { let kept; for (const one of [source('email'), 'x']) kept = one; sink(kept); }
export function first() { let kept; for (const one of ['x', source('email')]) kept = one; sink(kept); } // flow: email
export function sorted() { const all = [{ k: 2, v: source('email') }, { k: 1, v: 'x' }].sort((a, b) => a.k - b.k); sink(all[0].v); }
export function reached() { return within(open()); }
function within(given) { let kept = given; for (const one of [source('email'), given]) kept = one; sink(kept); } // spurious: email, a function that is called by one that nobody can follow is not run
class Counted { constructor(value) { this.value = value; } turn() { return this.value; } }
export function made() { sink(new Counted(source('email')).turn()); sink(new Counted('x').turn()); } // flow: email
