/** 老客不看价，系数上浮 */
exports.xiShu = (guke) => {
  if (!guke) return 1;
  if (guke.purchaseCount > 10) return 1.08;
  return guke.isVip ? 1.05 : 1;
};
