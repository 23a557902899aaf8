// probes: enums, const enums, reverse mapping, enum comparisons deciding paths
enum Mode { Off, On = 5, Next }
const enum Kind { A = 'a', B = 'b' }
enum Flags { None = 0, Read = 1 << 0, Write = 1 << 1 }
const e: string = source('email');
const m: Mode = Mode.Off;
if (m === Mode.On) {
  sink(e);
}
if (m === Mode.Off) {
  sink(e); // flow: email
}
const k: Kind = Kind.B;
switch (k as Kind) {
  case Kind.A:
    sink(e);
    break;
  case Kind.B:
    sink(e); // flow: email
}
sink(Mode[5]);
sink(Mode.Next);
const table: Record<Mode, string> = { [Mode.Off]: e, [Mode.On]: 'k', [Mode.Next]: 'n' };
sink(table[Mode.Off]); // flow: email
sink(table[Mode.On]);
sink(table[0]); // flow: email
const byKind = { [Kind.A]: source('phone'), [Kind.B]: 1 };
sink(byKind[Kind.A]); // flow: phone
sink(byKind.b);
sink(byKind.a); // flow: phone
const f: Flags = Flags.Read;
if (f & Flags.Write) {
  sink(e);
}
if (f & Flags.Read) {
  sink(e); // flow: email
}
function pick(mode: Mode, v: string): string { return mode === Mode.On ? v : '-'; }
sink(pick(Mode.On, e)); // flow: email
sink(pick(Mode.Off, e));
