const BASE = 'https://api.hotpot.example';

function saveConsents(answers, version) {
  const items = Object.keys(answers).map((purpose) => ({
    purpose,
    granted: answers[purpose],
    version,
    at: new Date().toISOString(),
  }));
  return new Promise((resolve, reject) => {
    wx.request({
      url: `${BASE}/consents`,
      method: 'PUT',
      header: { authorization: wx.getStorageSync('token') },
      data: { items },
      success: resolve,
      fail: reject,
    });
  });
}

module.exports = { saveConsents };
