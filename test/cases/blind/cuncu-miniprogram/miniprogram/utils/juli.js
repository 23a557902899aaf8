const { guizi } = require('./config');

function paixu(weidu, jingdu) {
  return [...guizi].sort((a, b) => Math.hypot(a.weidu - weidu, a.jingdu - jingdu) - Math.hypot(b.weidu - weidu, b.jingdu - jingdu));
}

module.exports = { paixu };
