const { request } = require('./request');

// answers { id, mobile, level, points }
function bindPhone(code) {
  return request('/members/phone', { code });
}

module.exports = { bindPhone };
