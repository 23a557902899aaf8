const BASE = 'https://api.milktea.example';

export function post<T>(path: string, data: Record<string, unknown>): Promise<T> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: BASE + path,
      method: 'POST',
      data,
      header: { authorization: uni.getStorageSync('token') },
      success: ({ statusCode, data: body }) => (statusCode === 200 ? resolve(body as T) : reject(new Error(String(statusCode)))),
      fail: reject,
    });
  });
}
