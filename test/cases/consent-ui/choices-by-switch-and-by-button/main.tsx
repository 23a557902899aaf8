// case: choices of a context are set by a button and by a switch for each; a counter waits for them, another for a setting of its layout
// rules: no-collection-before-consent
import { createContext, useContext, useEffect, useState } from 'react';
import posthog from 'posthog-js';
import mixpanel from 'mixpanel-browser';

const Context = createContext({ choices: {}, save: () => undefined });

export function Provider({ children }) {
  const [choices, setChoices] = useState({});
  const save = next => {
    localStorage.setItem('choices.v2', JSON.stringify(next));
    setChoices(next);
  };
  return <Context.Provider value={{ choices, save }}>{children}</Context.Provider>;
}

export function Stats() {
  const { choices } = useContext(Context);
  useEffect(() => {
    if (choices.analytics === true) posthog.init('phc_1', { api_host: 'https://eu.posthog.com' });
  }, [choices.analytics]);
  return null;
}

export function Wide() {
  const { choices } = useContext(Context);
  useEffect(() => {
    if (choices.wide === true) mixpanel.init('7f3a'); // expect: no-collection-before-consent
  }, [choices.wide]);
  return null;
}

export function Banner() {
  const { choices, save } = useContext(Context);
  return (
    <aside>
      <button onClick={() => save({ analytics: true })}>Accept all</button>
      <button onClick={() => save({ analytics: false })}>Reject all</button>
      <label><input type="checkbox" onChange={event => save({ ...choices, analytics: event.target.checked })} /> Usage statistics</label>
      <label><input type="checkbox" onChange={event => save({ ...choices, wide: event.target.checked })} /> Wide columns</label>
    </aside>
  );
}

export default function App() {
  return <Provider><Stats /><Wide /><Banner /></Provider>;
}
