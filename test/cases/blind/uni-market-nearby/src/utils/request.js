const BASE = 'https://api.ershou.example/v1';

export default function request(url, data = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    uni.request({
      url: BASE + url,
      data,
      method,
      header: { token: uni.getStorageSync('token') },
      success: ({ statusCode, data: body }) => (statusCode === 200 ? resolve(body.data) : reject(body)),
      fail: reject,
    });
  });
}
