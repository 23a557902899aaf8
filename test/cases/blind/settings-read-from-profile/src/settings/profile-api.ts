export interface Profile {
  id: string;
  choices: { newsletter: boolean; personalisation: boolean };
}

export async function saveChoices(choices: Profile['choices']) {
  await fetch('/api/me/choices', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(choices) });
}
