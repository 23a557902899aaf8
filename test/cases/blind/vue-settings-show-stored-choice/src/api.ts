export interface Choices {
  marketingOptIn: boolean;
}

export async function loadChoices(): Promise<Choices> {
  const reply = await fetch('/api/me/choices');
  return (await reply.json()) as Choices;
}

export async function saveChoices(choices: Choices): Promise<void> {
  await fetch('/api/me/choices', { method: 'PUT', body: JSON.stringify(choices) });
}
