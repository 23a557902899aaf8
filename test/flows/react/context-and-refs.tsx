import { createContext, forwardRef, memo, useCallback, useContext, useEffect, useMemo, useRef } from 'react';

const Account = createContext({ value: 'plain', note: 'plain' });
const Theme = createContext('plain');

function Deep() {
  const { value, note } = useContext(Account);
  sink(value); // flow: email
  sink(note);
  sink(useContext(Theme));
  return null;
}
const Middle = memo(() => <Deep />);
export function App() {
  return (
    <Account.Provider value={{ value: source('email'), note: 'plain' }}>
      <Middle />
      <Consumer />
    </Account.Provider>
  );
}
function Consumer() {
  return <Account.Consumer>{({ value }) => sink(value)}</Account.Consumer>; // flow: email
}

export function Refs() {
  const held = useRef('plain');
  const other = useRef('plain');
  held.current = source('phone');
  const memoised = useMemo(() => ({ x: held.current, y: 'plain' }), []);
  const show = useCallback(value => sink(value), []); // flow: phone
  useEffect(() => {
    sink(held.current); // flow: phone
    sink(other.current);
    show(memoised.x);
    return () => sink('plain');
  });
  sink(memoised.x); // flow: phone
  sink(memoised.y);
  return null;
}

const Field = forwardRef(function Field({ value }: { value: string }, ref) {
  sink(value); // flow: email
  return <input ref={ref} />;
});
export function Form() {
  return <Field value={source('email')} />;
}

export function Player() {
  const shown = useRef<HTMLVideoElement>(null);
  const beside = useRef<HTMLVideoElement>(null);
  const stream = source('email');
  useEffect(() => {
    if (shown.current) shown.current.srcObject = stream;
  }, [stream]);
  const send = () => {
    sink(shown.current!.srcObject); // flow: email
    sink(beside.current!.srcObject);
  };
  return <><video ref={shown} onClick={send} /><video ref={beside} /></>;
}
