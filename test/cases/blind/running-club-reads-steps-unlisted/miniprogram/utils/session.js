const BASE = 'https://api.paotuan.example';
let session = null;

function call(method, path, data) {
  return new Promise((resolve, reject) => {
    wx.request({ url: BASE + path, method, data, success: (reply) => resolve(reply.data), fail: reject });
  });
}

async function getSession() {
  if (!session) {
    await call('POST', '/session', { ticket: wx.getStorageSync('club-ticket') });
    session = { get: (path) => call('GET', path), put: (path, data) => call('PUT', path, data) };
  }
  return session;
}

module.exports = { getSession };
