exports.quKongqi = (latitude, longitude) =>
  new Promise((resolve, reject) => {
    wx.request({
      url: 'https://api.kongqi.example/zhishu',
      method: 'POST',
      data: { latitude, longitude },
      success: ({ data }) => resolve(data.zhishu),
      fail: reject,
    });
  });
