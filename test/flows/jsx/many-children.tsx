import { createRoot } from 'react-dom/client';

function Last({ value }) {
  sink(value); // flow: phone
  return null;
}
function Hidden({ value }) {
  sink(value);
  return null;
}
function Page({ a, b, c, d, e }) {
  return (
    <main>
      <h1>One</h1>
      {a && <h2>{a}</h2>}
      {b ? <p>{b}</p> : <p>none</p>}
      {c && <p>{c}</p>}
      {d ? <i>{d}</i> : null}
      {e && <b>{e}</b>}
      <button>Two</button>
      <button onClick={() => sink(source('email'))}>Three</button> {/* flow: email */}
      {false && <Hidden value={source('email')} />}
      <Last value={source('phone')} />
    </main>
  );
}
createRoot(document.body).render(<Page {...window.given} />);
