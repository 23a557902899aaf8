import { createContext, useContext, useEffect, useReducer, useState } from "react";
import type { Dispatch, ReactNode } from "react";
import { createRoot } from "react-dom/client";

type State = { items: string[]; filter: string; error: string | null };
type Action = { type: "add"; item: string } | { type: "filter"; value: string } | { type: "fail"; message: string };
function reducer(s: State, a: Action): State {
  switch (a.type) {
    case "add": return { ...s, items: [...s.items, a.item] };
    case "filter": return { ...s, filter: a.value };
    case "fail": return { ...s, error: a.message };
    default: return s;
  }
}
const Store = createContext<{ state: State; dispatch: Dispatch<Action> } | null>(null);
function Provider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reducer, { items: [], filter: "all", error: null });
  return <Store.Provider value={{ state, dispatch }}>{children}</Store.Provider>;
}
function useStore() {
  const v = useContext(Store);
  if (!v) throw new Error("no provider");
  return v;
}
function Writer() {
  const { dispatch } = useStore();
  useEffect(() => {
    dispatch({ type: "add", item: source('email') });
    dispatch({ type: "filter", value: "done" });
    dispatch({ type: "fail", message: "oops" });
  }, [dispatch]);
  return null;
}
function Reader() {
  const { state } = useStore();
  sink(state.items.join()); // flow: email
  sink(state.filter);
  sink(state.error);
  return <ul>{state.items.map((i) => {
    sink(i); // flow: email
    return <li key="i">{i}</li>;
  })}</ul>;
}

const Theme = createContext("light");
const Token = createContext(source('email'));
function Themed() {
  const t = useContext(Theme);
  sink(t); // flow: email
  const k = useContext(Token);
  sink(k); // flow: email
  return null;
}
function Plain() {
  sink(useContext(Theme)); // spurious: email, who stands under no provider is not told from who does
  return null;
}
function CleanToken() {
  sink(useContext(Token)); // spurious: email, who stands under no provider is not told from who does
  return null;
}
const Lang = createContext({ code: "en", label: "English" });
function LangBox({ children }: { children: ReactNode }) {
  const [code] = useState(source('email'));
  return <Lang.Provider value={{ code, label: "Custom" }}>{children}</Lang.Provider>;
}
function LangUser() {
  return <Lang.Consumer>{({ code, label }) => {
    sink(code); // flow: email
    sink(label);
    return null;
  }}</Lang.Consumer>;
}

createRoot(document.getElementById("root")!).render(
  <Provider>
    <Writer /><Reader />
    <Theme.Provider value={source('email')}><Themed /></Theme.Provider>
    <Plain />
    <Token.Provider value="tok"><CleanToken /></Token.Provider>
    <LangBox><LangUser /></LangBox>
  </Provider>,
);
