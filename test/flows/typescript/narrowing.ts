export {};
type Shape =
  | { kind: "text"; text: string; label: string }
  | { kind: "link"; href: string; label: string };
function show(s: Shape): string {
  switch (s.kind) {
    case "text": return s.text;
    case "link": return s.href;
  }
}
sink(show({ kind: "text", text: source('email'), label: "l" })); // flow: email
sink(show({ kind: "text", text: "t", label: source('email') }));

function isLink(s: Shape): s is Extract<Shape, { kind: "link" }> { return s.kind === "link"; }
const shapes: Shape[] = [{ kind: "link", href: source('email'), label: "home" }];
for (const s of shapes) {
  if (isLink(s)) {
    sink(s.href); // flow: email
    sink(s.label);
  }
}

function assertDefined<T>(v: T): asserts v is NonNullable<T> { if (v == null) throw new Error("nil"); }
const maybe: string | undefined = source('email');
assertDefined(maybe);
sink(maybe); // flow: email

function assertSafe(v: string): void { if (!isSafe(v)) throw new Error("unsafe"); }
export function guarded(__taint_src: string) {
  sink(__taint_src); // flow: email
  assertSafe(__taint_src);
  sink(__taint_src);
}
export function branch(__taint_src: string) {
  if (isSafe(__taint_src)) {
    sink(__taint_src);
  } else {
    sink(__taint_src); // flow: email
  }
}
export function early(__taint_src: string, n: number) {
  const t = __taint_src;
  if (!isSafe(t)) return;
  sink(t);
}

function fmt(x: string): string;
function fmt(x: string, opts: { alt: string }): string;
function fmt(x: string[], sep: string): string;
function fmt(x: string | string[], y?: { alt: string } | string): string {
  if (Array.isArray(x)) return x.join(y as string);
  if (y && typeof y === "object") return y.alt;
  return x;
}
sink(fmt(source('email'))); // flow: email
sink(fmt(["a", source('email')], "-")); // flow: email
sink(fmt(["a", "b"], "-"));
sink(fmt("a", { alt: source('email') })); // flow: email

const config = { host: source('email'), port: "80", nested: { holder: "u", pass: source('email') } } satisfies Record<string, unknown>;
sink(config.host); // flow: email
sink(config.port);
sink(config.nested.pass as string); // flow: email
sink(config.nested!.holder);

const frozen = { a: source('email'), b: "b" } as const;
sink((<{ a: string }>frozen).a); // flow: email
sink((frozen as unknown as { b: string }).b);
