import ky from 'ky';

export const consent = {
  async states(): Promise<Record<string, 'granted' | 'refused' | undefined>> {
    return ky.get('/me/consents').json();
  },
};
