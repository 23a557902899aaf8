/** 脱敏：身份证号 */
exports.maskSfz = function maskSfz(sfzh) {
  return `${sfzh.slice(0, 6)} ${sfzh.slice(6, 14)} ${sfzh.slice(14)}`;
};
