export async function adChoice() {
  const reply = await fetch('/my/privacy/advertising', { credentials: 'same-origin' });
  if (!reply.ok) throw new Error(`privacy ${reply.status}`);
  const { state } = await reply.json();
  return state;
}
