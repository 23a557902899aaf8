const keep = (answer: 'ja' | 'nein') => localStorage.setItem('replay-consent', answer);

export function Portal() {
  return (
    <>
      <h1>Nebenkosten 2024</h1>
      <p>Dürfen wir Ihre Sitzung zur Fehlersuche aufzeichnen?</p>
      <button onClick={() => keep('ja')}>Ja, aufzeichnen</button>
      <button onClick={() => keep('nein')}>Nein</button>
    </>
  );
}
