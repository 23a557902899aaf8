export function render(nick: string, leave: string): string {
  const greeting = `<h1>Hello ${nick}</h1>`;
  const offer = '<p>Until Sunday all seeds are 20 % off.</p>';
  const end = `<p><a href="${leave}">Unsubscribe</a></p>`;
  return [greeting, offer, end].join('\n');
}
