import { useState, useRef, useMemo, useCallback, useEffect, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";

function Profile() {
  const [name, setName] = useState("anon");
  const [mode, setMode] = useState("view");
  const [form, setForm] = useState({ line: "", city: "" });
  useEffect(() => {
    setName(source('email'));
    setMode("edit");
    setForm((f) => ({ ...f, line: source('email') }));
  }, []);
  sink(name); // flow: email
  sink(mode);
  sink(form.line); // flow: email
  sink(form.city);
  return (
    <button onClick={() => {
      sink(`Hello ${name}`); // flow: email
      sink(`Mode ${mode}`);
    }}>go</button>
  );
}

function Refs() {
  const latest = useRef("none");
  const other = useRef("none");
  const id = useRef<string>(source('email'));
  useLayoutEffect(() => { latest.current = source('email'); });
  const onClick = useCallback(() => {
    sink(latest.current); // flow: email
    sink(other.current);
    sink(id.current); // flow: email
  }, []);
  return <button onClick={onClick}>refs</button>;
}

function Memo({ raw, fixed }: { raw: string; fixed: string }) {
  const parts = useMemo(() => raw.split(","), [raw]);
  const clean = useMemo(() => sanitize(raw), [raw]);
  const pair = useMemo(() => ({ raw, fixed }), [raw, fixed]);
  const join = useCallback((sep: string) => parts.join(sep), [parts]);
  sink(join("-")); // flow: email
  sink(clean);
  sink(pair.raw); // flow: email
  sink(pair.fixed);
  return null;
}

function Lazy() {
  const [a] = useState(() => source('email'));
  const [b, setB] = useState(() => "b");
  sink(a); // flow: email
  sink(b);
  return <button onClick={() => setB("bb")}>{a}</button>;
}

function App() {
  return <div><Profile /><Refs /><Memo raw={source('email')} fixed="f" /><Lazy /></div>;
}
createRoot(document.getElementById("root")!).render(<App />);
