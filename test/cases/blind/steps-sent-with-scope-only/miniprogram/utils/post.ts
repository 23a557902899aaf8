export function post<T extends WechatMiniprogram.IAnyObject>(path: string, data: WechatMiniprogram.IAnyObject): Promise<T> {
  return new Promise((resolve, reject) => {
    wx.request<T>({
      url: `https://api.walk.example${path}`,
      method: 'POST',
      data,
      success: (reply) => resolve(reply.data),
      fail: reject,
    });
  });
}
