/**
 * 就诊记录：guominshi 过敏史，zhenduan 诊断，keshi 科室，riqi 日期
 */
exports.quJiuzhen = (guahaoId) =>
  new Promise((resolve, reject) => {
    wx.request({ url: 'https://api.yiyuan.example/jiuzhen', method: 'POST', data: { guahaoId }, success: (res) => resolve(res.data), fail: reject });
  });
