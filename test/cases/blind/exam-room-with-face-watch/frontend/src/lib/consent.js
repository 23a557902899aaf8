const TEXT = 'May we compute a face template to check your identity in exams? It is separate from the terms, you can say no and show your ID card instead.';

// own dialog for this one purpose; the answer is kept on the server
export async function askSeparateConsent({ category, purpose }) {
  const known = await fetch(`/api/consents/${category}/${purpose}`).then((r) => r.json());
  if (known.kind === 'separate' && known.state === 'given') return 'given';
  const yes = window.confirm(TEXT);
  const state = yes ? 'given' : 'refused';
  await fetch('/api/consents', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ category, purpose, kind: 'separate', state, text: TEXT }) });
  return state;
}
