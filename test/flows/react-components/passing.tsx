import { Children, Component, Suspense, cloneElement, createElement, lazy, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

function Loader({ children }: { children(value: string, note: string): unknown }) {
  return <>{children(source('email'), 'plain')}</>;
}
export function WithFunction() {
  return <Loader>{(value, note) => { sink(value); sink2(note); return <Shown value={value} note={note} />; }}</Loader>; // flow: email
}
function sink2(note: string) {
  sink(note);
}
function Shown({ value, note }: { value: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}

class Mouse extends Component<{ render(held: { value: string; note: string }): unknown }> {
  state = { value: source('phone'), note: 'plain' };
  render() {
    return this.props.render(this.state);
  }
}
export function WithRender() {
  return <Mouse render={({ value, note }) => <Late value={value} note={note} />} />;
}
function Late({ value, note }: { value: string; note: string }) {
  sink(value); // flow: phone
  sink(note);
  return null;
}

export function Cloned() {
  return <Cloner><Filled note="plain" /></Cloner>;
}
function Cloner({ children }) {
  return Children.map(children, child => cloneElement(child, { value: source('email') }));
}
function Filled({ value, note }: { value?: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}

function Dialog({ value, note }: { value: string; note: string }) {
  return createPortal(<Inside value={value} note={note} />, document.body);
}
function Inside({ value, note }: { value: string; note: string }) {
  sink(value); // flow: email
  sink(note);
  return null;
}
export function Opened() {
  return <Dialog value={source('email')} note="plain" />;
}

const Later = lazy(async () => ({ default: LateShown }));
function LateShown({ value, note }: { value: string; note: string }) {
  sink(value); // flow: phone
  sink(note);
  return null;
}
export function Waiting() {
  return <Suspense fallback={<p />}><Later value={source('phone')} note="plain" /></Suspense>;
}

export function Made() {
  return createElement(MadeShown, { value: source('email'), note: 'plain' }, createElement(MadeChild, { value: 'plain' }));
}
function MadeShown({ value, note, children }) {
  sink(value); // flow: email
  sink(note);
  return children;
}
function MadeChild({ value }) {
  sink(value);
  return null;
}

function withHeld<P>(Wrapped: (props: P & { held: string; note: string }) => unknown) {
  function WithHeld(props: P) {
    const [held] = useState(() => source('email'));
    return <Wrapped {...props} held={held} note="plain" />;
  }
  WithHeld.displayName = 'WithHeld';
  return WithHeld;
}
export const Page = withHeld(function Page({ held, note }: { held: string; note: string }) {
  useEffect(() => {
    sink(held); // flow: email
    sink(note);
  }, [held]);
  return null;
});

function Slots({ header, footer }: { header: unknown; footer: unknown }) {
  return <div>{header}{footer}</div>;
}
export function Slotted() {
  return <Slots header={<Header value={source('email')} />} footer={<Footer value="plain" />} />;
}
function Header({ value }: { value: string }) {
  sink(value); // flow: email
  return null;
}
function Footer({ value }: { value: string }) {
  sink(value);
  return null;
}
