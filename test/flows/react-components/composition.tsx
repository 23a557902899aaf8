import { Children, cloneElement, forwardRef, memo, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";

// props
function Label({ text, hint = "hint", ...rest }: { text: string; hint?: string; title: string; lang: string }) {
  sink(text); // flow: email
  sink(hint);
  sink(rest.title); // flow: email
  sink(rest.lang);
  return <span>{text}</span>;
}
const Memoed = memo(function Inner({ a, b }: { a: string; b: string }) {
  sink(a);
  sink(b); // flow: email
  return null;
});

// render prop and children as function
function Fetcher({ url, render }: { url: string; render: (data: string, url: string) => ReactNode }) {
  const [data] = useState(source('email'));
  return <>{render(data, url)}</>;
}
function Toggle({ children }: { children: (on: string, secret: string) => ReactNode }) {
  return <>{children("on", source('email'))}</>;
}

// forwardRef + imperative handle
interface Api { read(): string; reset(): string; }
const Field = forwardRef<Api, { value: string }>(function Field({ value }, ref) {
  useImperativeHandle(ref, () => ({ read: () => value, reset: () => "" }), [value]);
  return null;
});
function FieldUser() {
  const api = useRef<Api>(null);
  useEffect(() => {
    sink(api.current!.read()); // missing: email, effects run before what is shown below fills a reference
    sink(api.current!.reset());
  }, []);
  return <Field ref={api} value={source('email')} />;
}

// lifted state
function Child({ onPick, onClose, name }: { onPick: (v: string) => void; onClose: (v: string) => void; name: string }) {
  return <div><button onClick={() => onPick(source('email') + name)}>pick</button><button onClick={() => onClose("closed")}>close</button></div>;
}
function Sibling({ picked, closed }: { picked: string; closed: string }) {
  sink(picked); // flow: email
  sink(closed);
  return null;
}
function Parent() {
  const [picked, setPicked] = useState("");
  const [closed, setClosed] = useState("");
  return <div><Child name="n" onPick={setPicked} onClose={(v) => setClosed(v)} /><Sibling picked={picked} closed={closed} /></div>;
}

// portal, children elements, cloneElement
function Modal({ children, title }: { children: ReactNode; title: string }) {
  sink(title);
  return createPortal(<section><Body text={source('email')} note={title} />{children}</section>, document.body);
}
function Body({ text, note }: { text: string; note: string }) {
  sink(text); // flow: email
  sink(note);
  return <p>{text}</p>;
}
function Injector({ children }: { children: ReactElement }) {
  return <>{Children.map(children, (c) => cloneElement(c as ReactElement<any>, { injected: source('email') }))}</>;
}
function Target({ injected, own }: { injected?: string; own: string }) {
  sink(injected); // flow: email
  sink(own);
  return null;
}

// higher-order component
function withUser<P extends object>(C: (p: P & { holder: string }) => ReactNode) {
  return function Wrapped(p: P) { return <C {...p} holder={source('email')} />; };
}
const Card = withUser(({ holder, size }: { holder: string; size: string }) => {
  sink(holder); // flow: email
  sink(size);
  return null;
});

createRoot(document.getElementById("root")!).render(
  <main>
    <Label text={source('email')} title={source('email')} lang="en" />
    <Memoed a="a" b={source('email')} />
    <Fetcher url="/u" render={(d, u) => {
      sink(d); // flow: email
      sink(u);
      return <i>{d}</i>;
    }} />
    <Toggle>{(on, secret) => {
      sink(on);
      sink(secret); // flow: email
      return null;
    }}</Toggle>
    <FieldUser /><Parent />
    <Modal title="m"><b>x</b></Modal>
    <Injector><Target own="o" /></Injector>
    <Card size="xl" />
  </main>,
);
