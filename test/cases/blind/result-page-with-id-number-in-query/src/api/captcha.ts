import axios from 'axios';

const http = axios.create({ baseURL: '/api' });

export async function checkCaptcha(text: string): Promise<boolean> {
  const { data } = await http.post<{ ok: boolean }>('/captcha', { text });
  return data.ok;
}

export async function fetchScores(idCardNo: string) {
  const { data } = await http.post<{ subject: string; points: number }[]>('/scores', { idCardNo });
  return data;
}
