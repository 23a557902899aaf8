const { request } = require('./request');

/** 单独同意：一个用途一条记录，记在服务器上 */
function chaxun(leibie) {
  return request({ url: `/consents/${leibie}` }).then((record) => record && record.kind === 'separate' && record.state === 'given');
}

function jilu(leibie, state, textVersion) {
  return request({ url: `/consents/${leibie}`, method: 'POST', data: { kind: 'separate', state, textVersion, at: Date.now() } });
}

function wen(leibie, neirong, textVersion) {
  return new Promise((resolve) => {
    wx.showModal({
      title: '单独同意',
      content: neirong,
      cancelText: '不同意',
      confirmText: '同意',
      success: ({ confirm }) => {
        jilu(leibie, confirm ? 'given' : 'refused', textVersion).then(() => resolve(confirm));
      },
      fail: () => resolve(false),
    });
  });
}

module.exports = { chaxun, jilu, wen };
