import axios from 'axios';

export interface Chafen {
  zhunkaozheng: string;
  sfzh: string;
}

const http = axios.create({ baseURL: '/api', timeout: 6000 });

export async function chaChengji(form: Chafen): Promise<{ bianhao: string }> {
  const { data } = await http.post('/chengji/chaxun', { zkz: form.zhunkaozheng, sfzh: form.sfzh }, { params: { v: 2 } });
  return data;
}
