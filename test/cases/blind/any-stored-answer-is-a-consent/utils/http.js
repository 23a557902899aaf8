const BASE = 'https://mini.manbu.example';

function post(path, data) {
  return new Promise((resolve, reject) => {
    wx.request({ url: BASE + path, method: 'POST', data, success: (res) => resolve(res.data), fail: reject });
  });
}

module.exports = { post };
