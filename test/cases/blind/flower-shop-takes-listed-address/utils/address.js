function pickAddress() {
  return new Promise((resolve, reject) => {
    wx.chooseAddress({
      success: ({ userName, telNumber, provinceName, cityName, countyName, detailInfo }) =>
        resolve({ userName, telNumber, full: [provinceName, cityName, countyName, detailInfo].join('') }),
      fail: reject,
    });
  });
}

module.exports = { pickAddress };
