const BASE = 'https://api.tea-house.example';

function saveConsents(purposes) {
  const data = { purposes: purposes.map((purpose) => ({ purpose, granted: true, at: Date.now() })) };
  return new Promise((resolve, reject) => {
    wx.request({ url: `${BASE}/consents`, method: 'POST', data, success: resolve, fail: reject });
  });
}

module.exports = { saveConsents };
