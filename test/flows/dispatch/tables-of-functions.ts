const inside = { keep: given => sink(given), drop: () => {} }; // flow: email, phone, name
export function byMessage() {
  const told = source('email');
  window.addEventListener('message', event => inside[event.data.type]?.(told));
}
function act(name, given) { inside[name](given); }
export function byCaller() { act('keep', source('phone')); act('drop', source('address')); }
export function byNobody() { act(location.hash, source('name')); }

const other = { keep: given => sink(given), drop: () => {} };
function other2(name, given) { other[name](given); }
export function byCallerOnly() { other2('drop', source('email')); }

const plans = { all: { begin: given => sink(given) }, none: { begin: () => {} } }; // flow: email
export function ofObjects() { plans[location.hash]?.begin(source('email')); }

class Loud { constructor(readonly given) {} tell() { sink(this.given); } } // flow: email
class Quiet { constructor(readonly given) {} tell() {} }
const modes = { loud: Loud, quiet: Quiet };
export function ofClasses() { new modes[location.hash](source('email')).tell(); }

const byKey = new Map([['keep', given => sink(given)], ['drop', () => {}]]); // flow: email
export function ofMaps() { byKey.get(location.hash)?.(source('email')); }

export function whereItIs(kind) {
  const table = { one: () => source('email'), two: () => 'plain' };
  const made = table[kind]();
  sink(made); // flow: email
  if (kind === 'two') sink(table[kind]());
}
