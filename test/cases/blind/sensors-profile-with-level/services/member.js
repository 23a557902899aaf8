const { request } = require('./request');

function bindPhone(code) {
  return request('/members/phone', { code });
}

module.exports = { bindPhone };
