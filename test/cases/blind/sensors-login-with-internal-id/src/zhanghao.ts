export interface Zhanghao {
  bianhao: string;
  shoujihao: string | null;
  taocan: 'mianfei' | 'huiyuan';
}

export async function dangqianZhanghao(): Promise<Zhanghao | null> {
  const response = await fetch('/api/zhanghao');
  return response.ok ? response.json() : null;
}
