export function saveConsents(answers) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: 'https://api.tizhong.example/consents',
      method: 'PUT',
      data: { answers, text: '2026-03', at: Date.now() },
      success: resolve,
      fail: reject,
    });
  });
}
