// probes: namespaces, merging with functions and classes, exported and private members
namespace Store {
  export const mail = source('email');
  export const id = 1;
  const priv = source('phone');
  export function leak() { return priv; }
  export let cur = 'init';
  export function set(v: string) { cur = v; }
  export namespace Inner { export const deep = source('name'); export const flat = 2; }
}
sink(Store.mail); // flow: email
sink(Store.id);
sink(Store.leak()); // flow: phone
sink(Store.cur);
Store.set(source('location'));
sink(Store.cur); // flow: location
Store.cur = 'reset';
sink(Store.cur);
sink(Store.Inner.deep); // flow: name
sink(Store.Inner.flat);
function fn(x: string) { return x; }
namespace fn { export const extra = source('email'); export const none = 0; }
sink(fn('k'));
sink(fn.extra); // flow: email
sink(fn.none);
class C { v = fn.extra; }
namespace C { export const tag = 'tag'; }
sink(new C().v); // flow: email
sink(C.tag);
namespace Store { export const more = mail + '!'; }
sink(Store.more); // flow: email
import Alias = Store.Inner;
sink(Alias.deep); // flow: name
sink(Alias.flat);
