function recordConsents(purposes) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: 'https://api.fitness.example/consents',
      method: 'PUT',
      data: { purposes, version: '2025-02', at: Date.now() },
      success: resolve,
      fail: reject,
    });
  });
}

module.exports = { recordConsents };
