export function render(nick: string): string {
  const greeting = `<h1>Hello ${nick}</h1>`;
  const offer = '<p>Until Sunday all seeds are 20 % off.</p>';
  const link = '<p><a href="https://seeds.example/spring">See the seeds</a></p>';
  return [greeting, offer, link].join('\n');
}
