import { hide, meta, roles, sealed, shout, tracked } from './dec';
class A { v = source('email'); @shout loud() { return this.v; } @hide quiet() { return this.v; } @meta('x') plain() { return this.v; } @roles('r') ruled() { return this.v; } own() { return this.quiet(); } ownLoud() { return this.loud(); } }
export function inFunction() { const a = new A(); sink(a.loud()); } // flow: email
export function quietInFunction() { const a = new A(); sink(a.quiet()); }
export function plainInFunction() { const a = new A(); sink(a.plain()); } // flow: email
export function ruledInFunction() { const a = new A(); sink(a.ruled()); } // flow: email
export function byOwn() { sink(new A().own()); }
export function byOwnLoud() { sink(new A().ownLoud()); } // flow: email
function take(a: A) { return a.loud(); }
export function taken() { sink(take(new A())); } // flow: email
function takeQuiet(a: A) { return a.quiet(); }
export function takenQuiet() { sink(takeQuiet(new A())); }
class B extends A { more() { return super.loud(); } moreQuiet() { return this.quiet(); } }
export function heir() { sink(new B().more()); } // flow: email
export function heirQuiet() { sink(new B().moreQuiet()); }
@tracked class C { own() { return 'x'; } }
export function replaced() { sink((new C() as any).extra()); } // flow: email
export function replacedOwn() { sink(new C().own()); }
@sealed class D { v = source('phone'); }
export function kept() { sink(new D().v); } // flow: phone
sink(new A().loud()); // flow: email
sink(new A().quiet());
