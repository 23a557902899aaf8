export function nearest(point, metres) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: 'https://api.bikes.example/nearest',
      method: 'POST',
      data: { ...point, metres },
      success: ({ data }) => resolve(data.bikes),
      fail: reject,
    });
  });
}
