export interface ZhuceBiaodan {
  shoujihao: string;
  yanzhengma: string;
  rememberMe: boolean;
  agreeMarketing: boolean;
}

export async function zhuce(biaodan: ZhuceBiaodan): Promise<void> {
  await fetch('/api/yonghu', { method: 'POST', body: JSON.stringify(biaodan) });
}
