import { createContext, useContext, useReducer, useMemo, type Dispatch } from 'react';

type State = { value: string; note: string };
type Action = { type: 'kept'; value: string } | { type: 'cleared' } | { type: 'noted'; note: string };

function reducer(state: State, action: Action): State {
  switch (action.type) {
    case 'kept':
      return { ...state, value: action.value };
    case 'noted':
      return { ...state, note: action.note };
    case 'cleared':
      return { value: 'plain', note: 'plain' };
  }
}

const StateContext = createContext<State | undefined>(undefined);
const DispatchContext = createContext<Dispatch<Action> | undefined>(undefined);

function useHeld() {
  const held = useContext(StateContext);
  if (!held) throw new Error('none');
  return held;
}
function useSend() {
  const send = useContext(DispatchContext);
  if (send === undefined) throw new Error('none');
  return send;
}

export function Provider({ children }) {
  const [state, dispatch] = useReducer(reducer, { value: 'plain', note: 'plain' });
  return (
    <StateContext.Provider value={state}>
      <DispatchContext.Provider value={dispatch}>{children}</DispatchContext.Provider>
    </StateContext.Provider>
  );
}

function Shown() {
  const { value, note } = useHeld();
  sink(value); // flow: email
  sink(note);
  return null;
}
function Editor() {
  const send = useSend();
  return <button onClick={() => send({ type: 'kept', value: source('email') })} />;
}
export function App() {
  return <Provider><Editor /><Shown /></Provider>;
}

const Pair = createContext({ value: 'plain', keep: (value: string) => {}, note: 'plain' });
function PairProvider({ children }) {
  const [state, dispatch] = useReducer(reducer, undefined, () => ({ value: source('phone'), note: 'plain' }));
  const whole = useMemo(() => ({ ...state, keep: (value: string) => dispatch({ type: 'kept', value }) }), [state]);
  return <Pair value={whole}>{children}</Pair>;
}
function PairShown() {
  const { value, note, keep } = useContext(Pair);
  sink(value); // flow: phone, email
  sink(note);
  return <button onClick={() => keep(source('email'))} />;
}
export function PairApp() {
  return <PairProvider><PairShown /></PairProvider>;
}
