const HOST = 'https://mini.laomian.example';

function http(path, data) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: HOST + path,
      method: 'POST',
      data,
      header: { 'x-token': wx.getStorageSync('token') || '' },
      success: (r) => resolve(r.data),
      fail: reject,
    });
  });
}

module.exports = { http };
