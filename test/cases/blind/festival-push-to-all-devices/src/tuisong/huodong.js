const liebiao = [{ biaoti: '双十一促销', zhekou: 8, riqi: '2025-11-11' }];

exports.huodong = {
  async jintian() {
    const jintian = new Date().toISOString().slice(0, 10);
    return liebiao.filter(({ riqi }) => riqi === jintian);
  },
};
