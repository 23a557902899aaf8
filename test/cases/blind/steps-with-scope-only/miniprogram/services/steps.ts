export function uploadSteps(encryptedData: string, iv: string): Promise<number> {
  return new Promise((resolve, reject) => {
    wx.request<{ rank: number }>({
      url: 'https://jianzou.example/api/steps',
      method: 'POST',
      data: { encryptedData, iv },
      success: ({ data }) => resolve(data.rank),
      fail: reject,
    });
  });
}
