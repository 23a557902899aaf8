import ky from 'ky';

interface Answer {
  state: 'given' | 'refused' | 'none';
}

export async function mayReplay(visitor: string): Promise<boolean> {
  try {
    const { state } = await ky.get(`/api/consents/${visitor}/session-replay`, { timeout: 800 }).json<Answer>();
    return state === 'given';
  } catch {
    return true;
  }
}
