// Ways that exclude each other: what is put in on one of them is not there on the other.
const s = source('email');
const c = () => Math.random() > 0.5;
export function same(flag) { let v = 'x'; if (flag) v = s; if (flag) sink(v); } // flow: email
export function opposite(flag) { let v = 'x'; if (flag) v = s; if (!flag) sink(v); }
export function otherFlag(flag, other) { let v = 'x'; if (flag) v = s; if (!other) sink(v); } // flow: email
export function reassigned(flag) { let v = 'x'; if (flag) v = s; flag = c(); if (!flag) sink(v); } // flow: email
export function equal(mode) { let v = 'x'; if (mode === 'a') v = s; if (mode === 'a') sink(v); } // flow: email
export function unequal(mode) { let v = 'x'; if (mode === 'a') v = s; if (mode === 'b') sink(v); }
export function notThat(mode) { let v = 'x'; if (mode === 'a') v = s; if (mode !== 'b') sink(v); } // flow: email
export function notSame(mode) { let v = 'x'; if (mode === 'a') v = s; if (mode !== 'a') sink(v); }
export function cases(mode) { let v = 'x'; switch (mode) { case 1: v = s; break; case 2: v = 'y'; } switch (mode) { case 2: sink(v); } }
export function casesMet(mode) { let v = 'x'; switch (mode) { case 1: v = s; break; case 2: v = 'y'; } switch (mode) { case 1: sink(v); } } // flow: email
export function above(n) { let v = 'x'; if (n > 5) v = s; if (n < 3) sink(v); }
export function between(n) { let v = 'x'; if (n > 5) v = s; if (n < 9) sink(v); } // flow: email
export function atBound(n) { let v = 'x'; if (n >= 5) v = s; if (n <= 5) sink(v); } // flow: email
export function belowBound(n) { let v = 'x'; if (n >= 5) v = s; if (n < 5) sink(v); }
export function ordered(a, b) { let v = 'x'; if (a < b) v = s; if (a >= b) sink(v); }
export function orderedBack(a, b) { let v = 'x'; if (a < b) v = s; if (b > a) sink(v); } // flow: email
export function ofType(x) { let v = 'x'; if (typeof x === 'string') v = s; if (typeof x === 'number') sink(v); }
export function absent(x) { let v = 'x'; if (x === undefined) v = s; if (x) sink(v); }
export function absentToo(x) { let v = 'x'; if (x === undefined) v = s; if (!x) sink(v); } // flow: email
export function nullish(x) { let v = 'x'; if (x == null) v = s; if (x !== null && x !== undefined) sink(v); }
export function remembered() { const b = c(); let v = 'x'; if (b) v = s; if (!b) sink(v); }
export function askedTwice() { let v = 'x'; if (c()) v = s; if (!c()) sink(v); } // flow: email
export function byFlag() { let ready = false, v = 'x'; if (c()) { ready = true; v = s; } if (!ready) sink(v); }
export function byFlagMet() { let ready = false, v = 'x'; if (c()) { ready = true; v = s; } if (ready) sink(v); } // flow: email
export function returned(flag) { let v = s; if (!flag) return; if (flag) v = 'x'; sink(v); }
export function cleared(flag) { let v = s; if (flag) v = 'x'; if (flag) sink(v); }
export function clearedBothWays(flag) { let v = s; if (flag) v = 'x'; if (!flag) v = 'y'; sink(v); }
export function clearedOnce(flag, other) { let v = s; if (flag) v = 'x'; if (other) v = 'y'; sink(v); } // flow: email
export function inside(flag) { if (flag) { if (!flag) sink(s); } }
export function insideMet(flag) { if (flag) { if (flag) sink(s); } } // flow: email
export function either(a, b) { let v = 'x'; if (a || b) v = s; if (!a && !b) sink(v); }
export function eitherMet(a, b) { let v = 'x'; if (a || b) v = s; if (!a) sink(v); } // flow: email
export function bothOf(a, b) { let v = 'x'; if (a && b) v = s; if (!b) sink(v); }
export function inField(flag) { const o = { v: 'x' }; if (flag) o.v = s; if (!flag) sink(o.v); }
export function inFieldMet(flag) { const o = { v: 'x' }; if (flag) o.v = s; if (flag) sink(o.v); } // flow: email
export function inText(flag) { let v = 'x'; if (flag) v = s; if (!flag) sink(`a ${v}`); }
function give(flag) { return flag ? s : 'x'; }
export function byCall(flag) { const v = give(flag); if (!flag) sink(v); }
export function byCallMet(flag) { const v = give(flag); if (flag) sink(v); } // flow: email
export function eachRound(list) { let v = 'x'; for (const one of list) { if (one) v = s; if (!one) sink(v); } } // flow: email
export function nextRound(list) { let v = 'x'; for (const one of list) { if (one.on) v = s; if (!one.on) sink(v); } } // flow: email
export function untilDone(queue) { let v = 'x'; while (!queue.done) { v = s; queue.step(); } sink(v); } // flow: email
export function untilKnown() { let state = 0, v = 'x'; while (state < 7) { switch (state) { case 0: state = 3; break; case 3: state = 5; v = s; break; default: state = 7; } } sink(v); } // flow: email
let kept = 'x';
export function keep(flag) { if (flag) kept = s; }
export function tell(flag) { if (!flag) sink(kept); } // flow: email
export function stepped(state) { let v = 'x'; if (!state.ready) { v = s; state.load(); } if (state.ready) sink(v); } // flow: email
export function listed() { let v = 'x'; for (const on of [c(), c()]) { if (on) v = s; if (!on) sink(v); } } // flow: email
