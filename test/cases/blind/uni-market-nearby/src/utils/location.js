let cached = null;

// 获取当前位置（gcj02），五分钟内用缓存
export function getLocation() {
  if (cached && Date.now() - cached.time < 5 * 60 * 1000) {
    return Promise.resolve(cached);
  }
  return new Promise((resolve, reject) => {
    uni.getLocation({ // expect: no-collection-before-consent
      type: 'gcj02',
      success(res) {
        cached = { longitude: res.longitude, latitude: res.latitude, time: Date.now() };
        resolve(cached);
      },
      fail: reject,
    });
  });
}

// 两点距离，单位 km
export function distance(a, b) {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLng = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLng / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}
