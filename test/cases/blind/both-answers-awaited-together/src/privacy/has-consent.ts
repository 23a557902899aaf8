type Purpose = 'analytics' | 'advertising';

interface Answer {
  purpose: Purpose;
  state: 'given' | 'refused' | 'withdrawn';
}

let answers: Promise<Answer[]> | undefined;

export async function hasConsent(purpose: Purpose): Promise<boolean> {
  answers ??= fetch('/api/me/consents').then((reply) => reply.json());
  return (await answers).some((answer) => answer.purpose === purpose && answer.state === 'given');
}
