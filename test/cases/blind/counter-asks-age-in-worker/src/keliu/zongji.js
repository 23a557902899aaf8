const shuliang = new Map();

exports.zongji = {
  jia(shijian, renshu) {
    const xiaoshi = Math.floor(shijian / 3_600_000);
    shuliang.set(xiaoshi, (shuliang.get(xiaoshi) ?? 0) + renshu);
  },
};
