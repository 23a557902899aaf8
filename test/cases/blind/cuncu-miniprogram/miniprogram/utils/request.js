const { baseUrl } = require('./config');

function request({ url, method = 'GET', data }) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: `${baseUrl}${url}`,
      method,
      data,
      header: { authorization: wx.getStorageSync('token') || '' },
      success: (res) => {
        if (res.statusCode >= 400) {
          console.warn('request', url.split('?')[0], res.statusCode);
          reject(new Error(`HTTP ${res.statusCode}`));
          return;
        }
        resolve(res.data);
      },
      fail: (err) => reject(new Error(err.errMsg)),
    });
  });
}

module.exports = { request };
