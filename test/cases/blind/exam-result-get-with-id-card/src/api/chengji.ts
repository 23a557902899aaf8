import axios from 'axios';

export interface Chafen {
  zhunkaozheng: string;
  sfzh: string;
}

export interface Chengji {
  bianhao: string;
  zongfen: number;
}

const http = axios.create({ baseURL: '/api', timeout: 6000 });

export async function chaChengji(form: Chafen): Promise<Chengji> {
  const { data } = await http.get<Chengji>('/chengji', { params: { zkz: form.zhunkaozheng, sfzh: form.sfzh } }); // expect: no-personal-data-in-url
  return data;
}
