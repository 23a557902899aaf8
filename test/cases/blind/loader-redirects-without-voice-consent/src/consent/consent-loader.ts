import { redirect, type LoaderFunctionArgs } from 'react-router-dom';

interface Answer {
  purpose: string;
  kind: 'separate';
  state: 'given' | 'refused' | 'withdrawn';
}

export async function answerFor(purpose: string): Promise<Answer | null> {
  const reply = await fetch(`/api/me/consents/${purpose}`);
  return reply.ok ? reply.json() : null;
}

export function consentLoader(purpose: string) {
  return async ({ request }: LoaderFunctionArgs) => {
    const answer = await answerFor(purpose);
    if (answer?.state !== 'given') {
      const back = new URL(request.url).pathname;
      throw redirect(`/consent/${purpose}?back=${encodeURIComponent(back)}`);
    }
    return answer;
  };
}
