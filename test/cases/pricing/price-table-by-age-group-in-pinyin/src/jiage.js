// case: 保健课程的价格按会员的年龄和职业在表里查，数量折扣不在此列
// rules: no-personalized-pricing
const biao = { xuesheng: 0.9, jiaoshi: 1, chengxuyuan: 1.3 };

export function suanJia(huiyuan, kecheng, shuliang) {
  const xishu = biao[huiyuan.zhiye] ?? 1;
  const danjia = kecheng.yuanjia * xishu; // expect: no-personalized-pricing
  const zhekou = shuliang >= 3 ? 0.95 : 1;
  return { danjia, zongjia: danjia * shuliang * zhekou };
}
