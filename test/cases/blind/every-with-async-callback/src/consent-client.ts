import ky from 'ky';

export const consent = {
  async has(purpose: string): Promise<boolean> {
    const { state } = await ky.get(`/me/consents/${purpose}`).json<{ state: string }>();
    return state === 'granted';
  },
};
