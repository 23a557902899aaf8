export interface ConsentAnswer {
  purpose: string;
  granted: boolean;
  text: string;
}

export async function postConsents(answers: ConsentAnswer[]) {
  const at = new Date().toISOString();
  await fetch('/api/consents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answers.map((answer) => ({ ...answer, at }))),
  });
}
