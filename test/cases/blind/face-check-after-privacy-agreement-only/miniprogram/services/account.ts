interface RealName {
  name: string;
  idCardNumber: string;
}

export function realName(): Promise<RealName> {
  return new Promise((resolve, reject) => {
    wx.request<RealName>({
      url: 'https://api.coins.example/me/real-name',
      success: ({ data }) => resolve(data),
      fail: reject,
    });
  });
}
