exports.saveTraveller = (chengche) =>
  wx.request({ url: 'https://api.chepiao.example/travellers', method: 'POST', data: chengche });
