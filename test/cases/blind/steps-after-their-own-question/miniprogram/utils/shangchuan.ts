export function shangchuan(encryptedData: string, iv: string): Promise<number> {
  return new Promise((resolve, reject) => {
    wx.request<{ paiming: number }>({
      url: 'https://api.jianbuqu.example/bushu',
      method: 'POST',
      data: { encryptedData, iv },
      success: ({ data }) => resolve(data.paiming),
      fail: reject,
    });
  });
}
