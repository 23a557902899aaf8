function readSteps() {
  return new Promise((resolve, reject) => {
    wx.getWeRunData({ // expect: no-undeclared-collection
      success: ({ encryptedData, iv }) => resolve({ encryptedData, iv }),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });
}

module.exports = { readSteps };
