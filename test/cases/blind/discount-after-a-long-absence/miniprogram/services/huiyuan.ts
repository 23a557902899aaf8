export interface Huiyuan {
  nicheng: string;
  lastVisit: number;
}

export function huiyuan(): Promise<Huiyuan> {
  return new Promise((resolve, reject) => {
    wx.request<Huiyuan>({
      url: 'https://api.noodles.example/me',
      success: ({ data }) => resolve(data),
      fail: reject,
    });
  });
}
