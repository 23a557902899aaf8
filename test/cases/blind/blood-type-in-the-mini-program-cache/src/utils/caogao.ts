export interface TijianCaogao {
  xuexing: string;
  guominshi: string;
  riqi: string;
}

export const caogao = {
  baocun(neirong: TijianCaogao): void {
    uni.setStorageSync('tijian.riqi', neirong.riqi);
    uni.setStorageSync('tijian.caogao', JSON.stringify({ xuexing: neirong.xuexing, guominshi: neirong.guominshi })); // expect: no-plaintext-sensitive-storage
  },
  riqi(): string {
    return uni.getStorageSync('tijian.riqi') ?? '';
  },
};
