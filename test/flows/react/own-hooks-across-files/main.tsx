import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useField, useRemote, useToggle } from "./hooks";
import { List } from "./List";
import type { Row } from "./List";

function App() {
  const { data, status, key } = useRemote("k");
  sink(data); // flow: email
  sink(status);
  sink(key);
  const [title, setTitle] = useField("untitled");
  const [memo, setMemo] = useField("memo");
  useEffect(() => { setTitle(source('email')); setMemo("m2"); }, []);
  sink(title); // flow: email
  sink(memo);
  const { on, toggle } = useToggle();
  sink(on);
  const [sel, setSel] = useState<Row | null>(null);
  if (sel) {
    sink(sel.text); // flow: email
    sink(sel.id);
  }
  return <div onClick={toggle}>
    <List rows={[{ id: "1", text: source('email') }]} onSelect={setSel} />
    <List rows={[{ id: "2", text: "static" }]} onSelect={(r) => {
      sink(r.text);
    }} renderRow={(r) => <b>{r.id}</b>} />
  </div>;
}
createRoot(document.getElementById("root")!).render(<App />);
