const { request } = require('./request');

function loadSteps() {
  return new Promise((resolve, reject) => {
    wx.getWeRunData({ // expect: no-undeclared-collection
      success: ({ encryptedData, iv }) => request('/steps', { encryptedData, iv }).then((answer) => resolve(answer.total)),
      fail: reject,
    });
  });
}

module.exports = { loadSteps };
