export interface Identity {
  realName: string;
  idCardNo: string;
}

async function call<Answer>(path: string): Promise<Answer> {
  const reply = await fetch(`/api${path}`);
  return reply.json();
}

export const fetchIdentity = () => call<Identity>('/identity');
