/** 脱敏：身份证号，只留后两位 */
exports.maskSfz = function maskSfz(sfzh) {
  return '*'.repeat(16) + sfzh.slice(-2);
};
